package main

import (
	"fmt"
	"sync"
)

// A goroutine that only waits and closes: the pill is sent after a join.
//= vehicle PROCESS
func main() {
	var wg sync.WaitGroup
	out := make(chan int) //= chan PILLS 1
	for i := range 3 {
		wg.Add(1)
		go func() { //= go 3 joined
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
