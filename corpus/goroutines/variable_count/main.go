// How many goroutines there will be is seen from what a variable is set to: a thousand processes
// would be too many.
package main

import (
	"fmt"
	"sync"
)

func main() {
	n := 1000
	if len(fmt.Sprint(n)) > 4 {
		n = 2
	}
	var mu sync.Mutex
	var wg sync.WaitGroup
	seen := make([]int, n)
	total := 0
	for i := 0; i < n; i++ {
		wg.Add(1)
		go func(k int) {
			defer wg.Done()
			mu.Lock()
			defer mu.Unlock()
			seen[k]++
			total += k
		}(i)
	}
	wg.Wait()

	words := make([]string, n/500)
	for i := range words { // two of them: processes would do
		wg.Add(1)
		go func() {
			defer wg.Done()
			words[i] = fmt.Sprint("word ", i)
		}()
	}
	wg.Wait()
	fmt.Println(total, seen[0], seen[n-1], words)
}
