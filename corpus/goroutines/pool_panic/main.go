// A function that panics for one element of a loop that is a map: the program ends with exit code 2.
package main

import (
	"fmt"
	"sync"
)

func inverse(n int) int {
	return 100 / n
}

func main() {
	numbers := []int{1, 2, 0, 4}
	inverses := make([]int, len(numbers))
	var wg sync.WaitGroup
	for i, n := range numbers {
		wg.Add(1)
		go func() {
			inverses[i] = inverse(n)
			wg.Done()
		}()
	}
	wg.Wait()
	fmt.Println(inverses)
}
