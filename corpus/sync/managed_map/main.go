// Goroutines count words in one map, behind a mutex.
package main

import (
	"fmt"
	"sort"
	"strings"
	"sync"
)

func countWords(texts []string) map[string]int {
	counts := make(map[string]int)
	longest := map[int]string{0: "", 1: "?"}
	var mu sync.Mutex
	var wg sync.WaitGroup
	for i, text := range texts {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for _, word := range strings.Fields(text) {
				mu.Lock()
				counts[word]++
				mu.Unlock()
				if old, ok := longest[i]; !ok || len(word) > len(old) {
					longest[i] = word
				}
			}
		}()
	}
	wg.Wait()
	fmt.Println(longest, len(counts))
	return counts
}

func main() {
	counts := countWords([]string{"the cat and the dog", "the dog", "a cat and a bird"})
	words := make([]string, 0, len(counts))
	for word := range counts {
		words = append(words, word)
	}
	sort.Strings(words)
	for _, word := range words {
		fmt.Printf("%s=%d\n", word, counts[word])
	}
}
