// A deferred Wait: main has ended when it waits.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	defer wg.Wait()
	out := make(chan int, 3)
	for i := range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			out <- i
		}()
	}
	fmt.Println(<-out + <-out + <-out)
}
