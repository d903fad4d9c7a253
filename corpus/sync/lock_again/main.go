// A lock that is taken again while it is held: a reader may, a writer waits for itself for ever,
// and Go says so. A plain Lock would just hang.
package main

import (
	"fmt"
	"sync"
)

type Tree struct {
	mu    sync.RWMutex
	sizes map[string]int
}

func (t *Tree) Size(name string) int {
	t.mu.RLock()
	defer t.mu.RUnlock()
	return t.sizes[name]
}

func (t *Tree) Total(names ...string) int {
	t.mu.RLock()
	defer t.mu.RUnlock()
	total := 0
	for _, name := range names {
		total += t.Size(name)
	}
	return total
}

func (t *Tree) Grow(name string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.sizes[name] = t.Size(name) + 1
}

func main() {
	t := &Tree{sizes: map[string]int{"a": 1, "b": 2}}
	done := make(chan int)
	go func() { done <- t.Total("a", "b") }()
	fmt.Println(<-done)
	t.Grow("a")
	fmt.Println("never")
}
