package main

import (
	"fmt"
	"sync"
)

type Broker struct {
	mu   sync.RWMutex
	subs map[string][]chan string
}

func NewBroker() *Broker { return &Broker{subs: map[string][]chan string{}} }

func (b *Broker) Subscribe(topic string) <-chan string {
	ch := make(chan string, 4)
	b.mu.Lock()
	b.subs[topic] = append(b.subs[topic], ch)
	b.mu.Unlock()
	return ch
}

func (b *Broker) Publish(topic, msg string) {
	b.mu.RLock()
	defer b.mu.RUnlock()
	for _, ch := range b.subs[topic] {
		ch <- msg
	}
}

func (b *Broker) Close() {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, subs := range b.subs {
		for _, ch := range subs {
			close(ch)
		}
	}
}

func main() {
	b := NewBroker()
	var wg sync.WaitGroup
	out := make([][]string, 3)
	for i, topic := range []string{"go", "go", "py"} {
		ch := b.Subscribe(topic)
		wg.Add(1)
		go func(i int, ch <-chan string) {
			defer wg.Done()
			for m := range ch {
				out[i] = append(out[i], topic+":"+m)
			}
		}(i, ch)
	}
	b.Publish("go", "1.22")
	b.Publish("py", "3.12")
	b.Publish("go", "1.23")
	b.Close()
	wg.Wait()
	for i, msgs := range out {
		fmt.Println(i, msgs)
	}
}
