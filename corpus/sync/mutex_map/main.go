// A cache: a map behind a mutex, with its hits and misses.
package main

import (
	"fmt"
	"sync"
)

// Cache remembers squares.
type Cache struct {
	mu     sync.Mutex
	values map[int]int
	misses int
}

// NewCache makes an empty cache.
func NewCache() *Cache {
	return &Cache{values: make(map[int]int)}
}

// Square computes n's square once.
func (c *Cache) Square(n int) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	if v, ok := c.values[n]; ok {
		return v
	}
	c.misses++
	c.values[n] = n * n
	return c.values[n]
}

func main() {
	cache := NewCache()
	totals := make([]int, 4)

	var wg sync.WaitGroup
	for w := range totals {
		wg.Add(1)
		go func(id int) {
			defer wg.Done()
			for n := 0; n < 10; n++ {
				totals[id] += cache.Square(n)
			}
		}(w)
	}
	wg.Wait()

	fmt.Println(totals, "misses:", cache.misses, "size:", len(cache.values))
	fmt.Println(cache.values)
}
