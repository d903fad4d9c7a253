package main

import "fmt"

type job struct{ id int }

func worker(jobs <-chan job, results chan<- int) {
	for j := range jobs {
		results <- j.id * 2
	}
}

//= vehicle PROCESS
func main() {
	jobs := make(chan job, 10)   //= chan PILLS 3
	results := make(chan int, 10) //= chan QUEUE
	for w := 0; w < 3; w++ {
		go worker(jobs, results) //= go 3
	}
	for i := range 9 {
		jobs <- job{i}
	}
	close(jobs)
	sum := 0
	for range 9 {
		sum += <-results
	}
	fmt.Println(sum)
}
