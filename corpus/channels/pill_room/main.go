// close never waits, even if the buffer is full and its readers are busy: the pills need room.
package main

import "fmt"

func worker(jobs <-chan int, results chan<- int) {
	for job := range jobs {
		results <- job * 2
	}
}

func fill(jobs chan<- int, n int) {
	for i := 0; i < n; i++ {
		jobs <- i
	}
	close(jobs)
}

func main() {
	jobs := make(chan int, 3)
	results := make(chan int, 1)
	go worker(jobs, results)
	// One job's result is in its buffer, one is in the worker's hands, three jobs wait.
	fill(jobs, 5)
	sum := 0
	for i := 0; i < 5; i++ {
		sum += <-results
	}
	fmt.Println(sum)
}
