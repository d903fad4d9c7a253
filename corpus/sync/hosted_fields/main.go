// Objects with a mutex whose fields main reads and writes itself.
package main

import (
	"fmt"
	"sync"
)

// Tally counts words.
type Tally struct {
	mu     sync.Mutex
	counts map[string]int
	total  int
}

// Add counts a word.
func (t *Tally) Add(word string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.counts[word]++
	t.total++
}

func main() {
	tally := Tally{counts: map[string]int{}}
	tally.counts["go"] = 10
	var wg sync.WaitGroup
	for _, word := range []string{"go", "py", "go"} {
		wg.Add(1)
		go func() {
			defer wg.Done()
			tally.Add(word)
		}()
	}
	wg.Wait()
	fmt.Println(tally.total, len(tally.counts), tally.counts["go"])
}
