package main

import (
	"fmt"
	"sync"
)

type Counter struct {
	mu sync.Mutex
	n  int
}

func (c *Counter) Add(k int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n += k
}

func (c *Counter) Total() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.n
}

func count(c *Counter, wg *sync.WaitGroup) {
	defer wg.Done()
	c.Add(2)
}

func main() {
	c := &Counter{n: 10}
	var wg sync.WaitGroup
	for range 3 {
		wg.Add(1)
		go count(c, &wg)
	}
	wg.Wait()
	fmt.Println(c.Total())
}
