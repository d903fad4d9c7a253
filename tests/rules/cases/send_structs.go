package main

import "fmt"

type Job struct {
	ID   int
	Tags []string
}

func worker(jobs <-chan Job, done chan<- int) {
	job := <-jobs
	done <- len(job.Tags)
}

func main() {
	jobs := make(chan Job, 1)
	done := make(chan int, 1)
	go worker(jobs, done)
	jobs <- Job{ID: 1, Tags: []string{"x", "y"}}
	fmt.Println(<-done)
}
