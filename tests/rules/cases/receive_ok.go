package main

import "fmt"

func worker(jobs <-chan int, done chan<- bool) {
	job, ok := <-jobs
	fmt.Println(job, ok)
	job, ok = <-jobs
	fmt.Println(job, ok)
	done <- true
}

func main() {
	jobs := make(chan int, 3)
	done := make(chan bool, 1)
	go worker(jobs, done)
	jobs <- 1
	close(jobs)
	<-done
}
