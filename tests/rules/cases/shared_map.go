package main

import (
	"fmt"
	"sync"
)

func main() {
	seen := map[string]int{}
	var mu sync.Mutex
	var wg sync.WaitGroup
	for _, word := range []string{"a", "b", "a"} {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			seen[word]++
			mu.Unlock()
		}()
	}
	wg.Wait()
	fmt.Println(seen)
}
