package main

import "fmt"

//= vehicle THREAD
func main() {
	requests := make(chan chan int) //= chan JOINABLE 1
	go func() { //= go 1 one
		for reply := range requests {
			reply <- 1
		}
	}()
	reply := make(chan int) //= chan JOINABLE
	requests <- reply
	fmt.Println(<-reply)
	close(requests)
}
