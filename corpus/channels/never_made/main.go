// A channel that is never made: whoever uses it waits for ever, and it is empty.
package main

import (
	"fmt"
	"time"
)

func block(f func()) {
	go func() {
		f()
		panic("did not block")
	}()
	time.Sleep(20 * time.Millisecond)
}

func main() {
	var ch chan int
	block(func() { ch <- 1 })
	block(func() { <-ch })
	fmt.Println(len(ch), cap(ch), ch == nil)
}
