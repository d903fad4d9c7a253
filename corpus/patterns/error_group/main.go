// An error group: run tasks at once, wait for all, report the first error in order of tasks.
package main

import (
	"errors"
	"fmt"
	"sync"
)

// Group collects the errors of its tasks.
type Group struct {
	wg   sync.WaitGroup
	mu   sync.Mutex
	errs map[int]error
	next int
}

// Go runs f in a goroutine.
func (g *Group) Go(f func() error) {
	index := g.next
	g.next++
	g.wg.Add(1)
	go func() {
		defer g.wg.Done()
		if err := f(); err != nil {
			g.mu.Lock()
			defer g.mu.Unlock()
			if g.errs == nil {
				g.errs = make(map[int]error)
			}
			g.errs[index] = err
		}
	}()
}

// Wait waits for all tasks, and returns the error of the first that failed.
func (g *Group) Wait() error {
	g.wg.Wait()
	for i := 0; i < g.next; i++ {
		if err := g.errs[i]; err != nil {
			return err
		}
	}
	return nil
}

var errTooBig = errors.New("too big")

func check(n int) error {
	if n > 3 {
		return fmt.Errorf("task %d: %w", n, errTooBig)
	}
	return nil
}

func main() {
	for _, limit := range []int{3, 6} {
		var g Group
		for n := 1; n <= limit; n++ {
			g.Go(func() error { return check(n) })
		}
		err := g.Wait()
		fmt.Println(err, errors.Is(err, errTooBig))
	}
}
