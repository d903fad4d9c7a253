package main

import (
	"fmt"
	"time"
)

func slow(ch chan<- int) {
	time.Sleep(time.Second)
	ch <- 1
}

func main() {
	ch := make(chan int, 1)
	go slow(ch)
	select {
	case v := <-ch:
		fmt.Println(v)
	case <-time.After(20 * time.Millisecond):
		fmt.Println("timeout")
	}
}
