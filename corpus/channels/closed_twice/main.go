// A generator that closes its channel twice: Go panics, and pills would not.
package main

import "fmt"

func numbers(n int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for i := 0; i < n; i++ {
			out <- i
		}
		if n > 2 {
			close(out)
		}
	}()
	return out
}

func main() {
	sum := 0
	for v := range numbers(2) {
		sum += v
	}
	fmt.Println(sum)
	for v := range numbers(3) {
		sum += v
	}
	select {}
}
