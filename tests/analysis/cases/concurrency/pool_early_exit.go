package main

import "fmt"

func worker(jobs <-chan int, results chan<- int) {
	for j := range jobs {
		if j > 5 {
			break
		}
		results <- j * 2
	}
}

//= vehicle PROCESS
func main() {
	jobs := make(chan int, 10)    //= chan CHANNEL
	results := make(chan int, 10) //= chan QUEUE
	for w := 0; w < 3; w++ {
		go worker(jobs, results) //= go 3
	}
	for i := range 9 {
		jobs <- i
	}
	close(jobs)
	fmt.Println(<-results)
}
