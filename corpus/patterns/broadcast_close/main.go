// Closing a channel as a broadcast: all runners start at one signal.
package main

import (
	"fmt"
	"sync"
)

func main() {
	const runners = 5
	start := make(chan struct{})
	finished := make(chan int, runners)

	var ready sync.WaitGroup
	for i := 0; i < runners; i++ {
		ready.Add(1)
		go func(number int) {
			ready.Done()
			<-start
			finished <- number
		}(i)
	}

	ready.Wait()
	fmt.Println("ready, finished so far:", len(finished))
	close(start)

	sum := 0
	for i := 0; i < runners; i++ {
		sum += <-finished
	}
	fmt.Println("sum of numbers:", sum)
	<-start // a closed channel never blocks
	fmt.Println("done")
}
