package main

import (
	"fmt"
	"sync"
)

func square(x int) int { return x * x }

func main() {
	xs := []int{1, 2, 3}
	results := make([]int, len(xs))
	var wg sync.WaitGroup
	for i, x := range xs {
		wg.Add(1)
		go func() {
			defer wg.Done()
			results[i] = square(x)
		}()
	}
	wg.Wait()
	fmt.Println(results)
}
