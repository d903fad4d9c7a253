package main

import "fmt"

// Each stage makes, fills and closes its own channel: not one channel for the analysis.
func stage(in <-chan int) <-chan int {
	out := make(chan int) //= chan CHANNEL
	go func() { //= go 1
		for v := range in {
			out <- v + 1
		}
		close(out)
	}()
	return out
}

//= vehicle PROCESS
func main() {
	first := make(chan int, 1) //= chan CHANNEL
	second := stage(stage(first))
	first <- 1
	close(first)
	fmt.Println(<-second)
}
