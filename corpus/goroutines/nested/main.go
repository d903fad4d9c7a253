// Goroutines start goroutines: a parallel sum over a tree of ranges.
package main

import "fmt"

// sum adds the numbers from low up to, not including, high.
func sum(low, high int, result chan<- int) {
	if high-low <= 25 {
		total := 0
		for i := low; i < high; i++ {
			total += i
		}
		result <- total
		return
	}
	middle := (low + high) / 2
	left, right := make(chan int), make(chan int)
	go sum(low, middle, left)
	go sum(middle, high, right)
	result <- <-left + <-right
}

func main() {
	result := make(chan int)
	go sum(0, 100, result)
	fmt.Println(<-result)
}
