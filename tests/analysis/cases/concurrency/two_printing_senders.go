package main

import "fmt"

func say(out chan<- int, n int) {
	out <- n
	fmt.Println("sent", n)
}

//= vehicle PROCESS
func main() {
	out := make(chan int) //= chan CHANNEL
	for i := range 2 {
		go say(out, i) //= go 2
	}
	fmt.Println(<-out + <-out)
}
