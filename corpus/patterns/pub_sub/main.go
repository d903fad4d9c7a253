// Publish and subscribe: every subscriber of a topic gets each of its messages.
package main

import (
	"fmt"
	"sync"
)

// Broker knows who subscribed to what.
type Broker struct {
	mu          sync.Mutex
	subscribers map[string][]chan string
}

// NewBroker makes a broker without subscribers.
func NewBroker() *Broker {
	return &Broker{subscribers: make(map[string][]chan string)}
}

// Subscribe returns the channel of a new subscriber.
func (b *Broker) Subscribe(topic string) <-chan string {
	b.mu.Lock()
	defer b.mu.Unlock()
	ch := make(chan string, 8)
	b.subscribers[topic] = append(b.subscribers[topic], ch)
	return ch
}

// Publish sends a message to all subscribers of a topic.
func (b *Broker) Publish(topic, message string) int {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, ch := range b.subscribers[topic] {
		ch <- message
	}
	return len(b.subscribers[topic])
}

// Close ends all subscriptions.
func (b *Broker) Close() {
	for _, channels := range b.subscribers {
		for _, ch := range channels {
			close(ch)
		}
	}
}

func main() {
	broker := NewBroker()
	inbox := []<-chan string{
		broker.Subscribe("news"),
		broker.Subscribe("news"),
		broker.Subscribe("sport"),
	}
	received := make([][]string, len(inbox))

	var wg sync.WaitGroup
	for i, ch := range inbox {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for message := range ch {
				received[i] = append(received[i], message)
			}
		}()
	}

	fmt.Println(broker.Publish("news", "rain"))
	fmt.Println(broker.Publish("sport", "2:1"))
	fmt.Println(broker.Publish("news", "sun"))
	fmt.Println(broker.Publish("music", "silence"))
	broker.Close()
	wg.Wait()

	for i, messages := range received {
		fmt.Println("subscriber", i, messages)
	}
}
