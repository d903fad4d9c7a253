package main

import "fmt"

func worker(jobs <-chan int, done chan<- bool) {
	for {
		job, ok := <-jobs
		if !ok {
			break
		}
		fmt.Println(job)
	}
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
