// WaitGroup for synchronization: main waits for every worker.
package main

import (
	"fmt"
	"sync"
)

// collatz counts the steps that n needs to reach 1.
func collatz(n int) int {
	steps := 0
	for n != 1 {
		if n%2 == 0 {
			n /= 2
		} else {
			n = 3*n + 1
		}
		steps++
	}
	return steps
}

func main() {
	var wg sync.WaitGroup
	steps := make([]int, 10)

	for i := range steps {
		wg.Add(1)
		go func() {
			defer wg.Done()
			steps[i] = collatz(i + 1)
		}()
	}
	wg.Wait()

	for i, n := range steps {
		fmt.Println(i+1, "takes", n, "steps")
	}
}
