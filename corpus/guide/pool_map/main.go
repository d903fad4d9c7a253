// One goroutine per item, results by index: what Pool.map does in Python.
package main

import (
	"fmt"
	"sync"
)

// countPrimes counts the primes below limit.
func countPrimes(limit int) int {
	count := 0
	for n := 2; n < limit; n++ {
		prime := true
		for d := 2; d*d <= n; d++ {
			if n%d == 0 {
				prime = false
				break
			}
		}
		if prime {
			count++
		}
	}
	return count
}

func main() {
	limits := []int{10, 100, 1000, 10000}
	results := make([]int, len(limits))

	var wg sync.WaitGroup
	for i, limit := range limits {
		wg.Add(1)
		go func() {
			defer wg.Done()
			results[i] = countPrimes(limit)
		}()
	}
	wg.Wait()

	for i, limit := range limits {
		fmt.Printf("primes below %5d: %d\n", limit, results[i])
	}
}
