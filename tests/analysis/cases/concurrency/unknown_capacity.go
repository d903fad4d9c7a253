package main

import (
	"fmt"
	"os"
)

// make(chan int, n) with n == 0 is unbuffered, Queue(0) is without limit.
//= vehicle PROCESS
func main() {
	out := make(chan int, len(os.Args)) //= chan CHANNEL
	go func() { //= go 1 one
		out <- 1
		fmt.Println("sent")
	}()
	fmt.Println(<-out)
}
