// Functions that return, or go on, before the goroutines that they have started are waited for.
package main

import (
	"fmt"
	"sync"
)

func early(words []string, hurry bool) int {
	seen := map[string]int{}
	var mu sync.Mutex
	var wg sync.WaitGroup
	for _, word := range words {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			defer mu.Unlock()
			seen[word]++
		}()
	}
	if hurry {
		return -1
	}
	wg.Wait()
	return len(seen)
}

func late(words []string) int {
	seen := map[string]int{}
	var mu sync.Mutex
	var wg sync.WaitGroup
	defer wg.Wait()
	for _, word := range words {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			defer mu.Unlock()
			seen[word]++
		}()
	}
	mu.Lock()
	defer mu.Unlock()
	return min(len(seen), 0)
}

func main() {
	words := []string{"a", "b", "a"}
	fmt.Println(early(words, true), early(words, false), late(words))
}
