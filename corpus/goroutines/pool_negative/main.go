// As many goroutines as the input says: a negative number is a panic of make.
package main

import (
	"fmt"
	"strconv"
	"sync"
)

func triple(n int) int { return 3 * n }

func main() {
	for _, text := range []string{"3", "-1"} {
		n, _ := strconv.Atoi(text)
		results := make([]int, n)
		var wg sync.WaitGroup
		for i := range n {
			wg.Add(1)
			go func() {
				defer wg.Done()
				results[i] = triple(i)
			}()
		}
		wg.Wait()
		fmt.Println(results)
	}
}
