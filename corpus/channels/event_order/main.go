// A sends, then signals; B waits for the signal, then sends. A's value is always first.
// (multiprocessing.Queue.put returns before the value is in the pipe.)
package main

import (
	"fmt"
	"sync"
)

func main() {
	for round := 0; round < 5; round++ {
		values := make(chan string, 2)
		signal := make(chan struct{})

		var wg sync.WaitGroup
		wg.Add(2)
		go func() {
			defer wg.Done()
			values <- "first"
			close(signal)
		}()
		go func() {
			defer wg.Done()
			<-signal
			values <- "second"
		}()
		wg.Wait()

		fmt.Println(<-values, <-values)
	}
}
