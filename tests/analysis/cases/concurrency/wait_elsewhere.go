package main

import (
	"fmt"
	"sync"
)

// Wait in a goroutine of its own is no join; the channel is not closed by its sender.
//= vehicle PROCESS
func main() {
	var wg sync.WaitGroup
	out := make(chan int) //= chan CHANNEL
	for i := range 3 {
		wg.Add(1)
		go func() { //= go 3
			defer wg.Done()
			out <- i
		}()
	}
	go func() { //= go 1 one
		wg.Wait()
		close(out)
	}()
	for v := range out {
		fmt.Println(v > 3)
	}
}
