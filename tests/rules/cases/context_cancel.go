package main

import (
	"context"
	"fmt"
)

func worker(ctx context.Context, jobs <-chan int, results chan<- int) {
	for {
		select {
		case <-ctx.Done():
			return
		case job, ok := <-jobs:
			if !ok {
				return
			}
			results <- job * 2
		}
	}
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	jobs := make(chan int, 1)
	results := make(chan int, 1)
	go worker(ctx, jobs, results)
	jobs <- 21
	fmt.Println(<-results)
	cancel()
	fmt.Println(ctx.Err())
}
