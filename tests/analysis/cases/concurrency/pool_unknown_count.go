package main

import (
	"fmt"
	"os"
)

func worker(jobs <-chan int, results chan<- int) {
	for j := range jobs {
		results <- j * 2
	}
}

//= vehicle PROCESS
func main() {
	jobs := make(chan int, 10)    //= chan PILLS ?
	results := make(chan int, 10) //= chan QUEUE
	for range os.Args {
		go worker(jobs, results) //= go ?
	}
	jobs <- 1
	close(jobs)
	fmt.Println(<-results)
}
