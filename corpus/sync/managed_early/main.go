// Goroutines of two rounds fill one map, and main looks at it between them.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	squares := map[int]int{}
	for round := range 2 {
		var wg sync.WaitGroup
		for i := range 3 {
			wg.Add(1)
			go func() {
				defer wg.Done()
				n := 3*round + i
				mu.Lock()
				squares[n] = n * n
				mu.Unlock()
			}()
		}
		wg.Wait()
		fmt.Println(len(squares))
	}
	fmt.Println(squares)
}
