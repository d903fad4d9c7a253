// Rate limiting: requests wait for a tick each, after a burst.
package main

import (
	"fmt"
	"time"
)

func main() {
	requests := make(chan int, 5)
	for i := 1; i <= 5; i++ {
		requests <- i
	}
	close(requests)

	const pause = 10 * time.Millisecond
	start := time.Now()
	limiter := time.Tick(pause)
	for req := range requests {
		<-limiter
		fmt.Println("request", req)
	}
	fmt.Println("slow enough:", time.Since(start) >= 4*pause)

	// A burst of three at once, then one for each tick.
	bursty := make(chan bool, 3)
	for i := 0; i < 3; i++ {
		bursty <- true
	}
	go func() {
		for range time.Tick(pause) {
			bursty <- true
		}
	}()
	for i := 1; i <= 5; i++ {
		<-bursty
		fmt.Println("bursty request", i)
	}
}
