// Loops that receive until the channel is closed, written with the second value.
package main

import (
	"fmt"
	"sync"
)

func worker(jobs <-chan int, results chan<- int, wg *sync.WaitGroup) {
	defer wg.Done()
	for {
		job, ok := <-jobs // the next one
		if !ok {
			return // no more
		}
		results <- job * job
	}
}

func main() {
	jobs := make(chan int, 20)
	results := make(chan int, 20)
	var wg sync.WaitGroup
	for range 3 {
		wg.Add(1)
		go worker(jobs, results, &wg)
	}
	for i := range 10 {
		jobs <- i
	}
	close(jobs)
	go func() {
		wg.Wait()
		close(results)
	}()

	total := 0
	for {
		result, ok := <-results
		if !ok {
			fmt.Println("all received")
			break
		}
		if result == 1 {
			continue
		}
		total += result
	}
	fmt.Println(total)
}
