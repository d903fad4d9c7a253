// os.Exit ends the program at once: no deferred calls, no waiting for goroutines.
package main

import (
	"fmt"
	"os"
)

func check(values <-chan int, failed chan<- int) {
	for v := range values {
		if v%7 == 0 {
			failed <- v
		}
	}
}

func main() {
	defer fmt.Println("deferred calls do not run")

	values := make(chan int)
	failed := make(chan int)
	go check(values, failed)

	for i := 1; ; i++ {
		select {
		case values <- i:
		case v := <-failed:
			fmt.Println("failed at", v)
			os.Exit(v)
		}
	}
}
