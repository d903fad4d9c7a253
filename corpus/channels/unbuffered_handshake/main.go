// The sender goes on only when the receiver has taken the value: the flag it sets after the
// send is never seen before.
package main

import (
	"fmt"
	"time"
)

func main() {
	values := make(chan int)
	sent := make(chan int, 10)

	go func() {
		for i := 1; i <= 3; i++ {
			values <- i
			sent <- i
		}
		close(sent)
	}()

	time.Sleep(20 * time.Millisecond)
	fmt.Println("before any receive:", len(sent))
	fmt.Println("received", <-values)
	fmt.Println("first send is over:", <-sent)

	time.Sleep(20 * time.Millisecond)
	fmt.Println("second send is not:", len(sent))
	fmt.Println("received", <-values, <-values)
	for i := range sent {
		fmt.Println("send is over:", i)
	}
}
