// An unbuffered channel is a meeting: no one runs ahead, so the lines come in this order.
package main

import "fmt"

func producer(ch chan<- int, ack <-chan bool) {
	for i := 0; i < 3; i++ {
		fmt.Println("produce", i)
		ch <- i
		<-ack
	}
	close(ch)
}

func main() {
	ch := make(chan int)
	ack := make(chan bool)
	go producer(ch, ack)

	for v := range ch {
		fmt.Println("consume", v)
		ack <- true
	}
	fmt.Println("closed")
}
