package main

import "fmt"

func run(jobs <-chan func() int, results chan<- int) {
	for job := range jobs {
		results <- job()
	}
}

func main() {
	jobs := make(chan func() int, 1)
	results := make(chan int, 1)
	go run(jobs, results)
	n := 20
	jobs <- func() int { return n + 1 }
	close(jobs)
	fmt.Println(<-results)
}
