// CPU-bound work on several cores: each goroutine sums its own part.
package main

import "fmt"

// sumSquares adds the squares of the numbers from low up to, not including, high.
func sumSquares(low, high int, sums chan<- int) {
	total := 0
	for i := low; i < high; i++ {
		total += i * i % 7
	}
	sums <- total
}

func main() {
	const n = 400_000
	const parts = 4
	sums := make(chan int)

	for p := 0; p < parts; p++ {
		go sumSquares(p*n/parts, (p+1)*n/parts, sums)
	}

	total := 0
	for p := 0; p < parts; p++ {
		total += <-sums
	}
	fmt.Println("total:", total)
}
