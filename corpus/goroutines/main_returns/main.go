package main

import (
	"fmt"
	"time"
)

func spinner(delay time.Duration) {
	for {
		for range `-\|/` {
			time.Sleep(delay)
		}
	}
}

func fib(x int) int {
	if x < 2 {
		return x
	}
	return fib(x-1) + fib(x-2)
}

func main() {
	go spinner(10 * time.Millisecond)
	const n = 20
	fmt.Printf("Fibonacci(%d) = %d\n", n, fib(n))
}
