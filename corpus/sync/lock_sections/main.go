// Critical sections that end by themselves are plain Locks: early returns, readers and writers.
package main

import (
	"fmt"
	"sync"
)

type Stock struct {
	mu    sync.RWMutex
	items map[string]int
}

func (s *Stock) Take(name string, n int) bool {
	s.mu.Lock()
	if s.items[name] < n {
		s.mu.Unlock()
		return false
	}
	s.items[name] -= n
	s.mu.Unlock()
	return true
}

func (s *Stock) Count(name string) int {
	s.mu.RLock()
	defer s.mu.RUnlock()
	for key, n := range s.items {
		if key == name {
			return n
		}
	}
	return 0
}

func main() {
	stock := &Stock{items: map[string]int{"pear": 100, "plum": 7}}
	var wg sync.WaitGroup
	var mu sync.Mutex
	refused := 0
	for i := 0; i < 12; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for !stock.Take("pear", 10) {
				mu.Lock()
				refused++
				mu.Unlock()
				return
			}
		}()
	}
	wg.Wait()
	fmt.Println(stock.Count("pear"), stock.Count("plum"), refused)
}
