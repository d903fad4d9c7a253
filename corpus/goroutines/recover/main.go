// Each goroutine recovers from its own panic, and reports it as an error.
package main

import (
	"fmt"
	"sync"
)

// safely runs f and turns a panic into an error.
func safely(f func(int) int, n int) (result int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("task %d: %v", n, r)
		}
	}()
	return f(n), nil
}

func task(n int) int {
	table := []int{10, 20, 30}
	if n == 1 {
		panic("unlucky")
	}
	return table[n] / (n - 2)
}

func main() {
	const n = 5
	results := make([]int, n)
	errs := make([]error, n)

	var wg sync.WaitGroup
	for i := range n {
		wg.Add(1)
		go func() {
			defer wg.Done()
			results[i], errs[i] = safely(task, i)
		}()
	}
	wg.Wait()

	for i := range n {
		fmt.Println(i, results[i], errs[i])
	}
}
