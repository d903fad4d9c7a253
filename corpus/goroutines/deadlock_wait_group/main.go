package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	results := make(chan int)
	for i := 0; i < 3; i++ {
		wg.Add(1)
		go func(i int) {
			defer wg.Done()
			results <- i
		}(i)
	}
	fmt.Println("waiting")
	wg.Wait()
	close(results)
	for r := range results {
		fmt.Println(r)
	}
}
