package main

import (
	"fmt"
	"sync"
)

func ParallelMap[T, U any](in []T, workers int, f func(T) U) []U {
	out := make([]U, len(in))
	idx := make(chan int)
	var wg sync.WaitGroup
	for w := 0; w < workers; w++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range idx {
				out[i] = f(in[i])
			}
		}()
	}
	for i := range in {
		idx <- i
	}
	close(idx)
	wg.Wait()
	return out
}

func main() {
	fmt.Println(ParallelMap([]int{1, 2, 3, 4}, 2, func(x int) int { return x * x }))
	fmt.Println(ParallelMap([]string{"a", "bb"}, 3, func(s string) int { return len(s) }))
}
