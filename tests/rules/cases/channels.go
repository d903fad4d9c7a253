package main

import "fmt"

func double(jobs <-chan int, results chan<- int) {
	job := <-jobs
	results <- job * 2
}

func main() {
	jobs := make(chan int, 10)
	results := make(chan int, 10)
	go double(jobs, results)
	jobs <- 21
	fmt.Println(<-results)
}
