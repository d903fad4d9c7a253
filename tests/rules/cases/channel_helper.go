package main

import "fmt"

func server(requests <-chan chan int) {
	for reply := range requests {
		reply <- 1
	}
}

func main() {
	requests := make(chan chan int)
	go server(requests)
	reply := make(chan int)
	requests <- reply
	fmt.Println(<-reply)
	close(requests)
}
