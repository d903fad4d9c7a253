// An object that is called so often that a call must not cost what one of another process does.
package main

import (
	"fmt"
	"sync"
)

// Counter counts.
type Counter struct {
	mu sync.Mutex
	n  int
}

// Inc counts one.
func (c *Counter) Inc() {
	c.mu.Lock()
	c.n++
	c.mu.Unlock()
}

// N is how many were counted.
func (c *Counter) N() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.n
}

func main() {
	counter := &Counter{}
	var wg sync.WaitGroup
	for i := 0; i < 4; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := 0; j < 10000; j++ {
				counter.Inc()
			}
		}()
	}
	wg.Wait()
	fmt.Println(counter.N())
}
