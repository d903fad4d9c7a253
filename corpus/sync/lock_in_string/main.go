// A String method that locks, called by fmt under the same lock: Go reports the deadlock.
package main

import (
	"fmt"
	"sync"
)

type Gauge struct {
	mu    sync.Mutex
	level int
}

func (g *Gauge) String() string {
	g.mu.Lock()
	defer g.mu.Unlock()
	return fmt.Sprint("level ", g.level)
}

func (g *Gauge) Rise() {
	g.mu.Lock()
	g.level++
	g.mu.Unlock()
}

func (g *Gauge) Show() {
	g.mu.Lock()
	defer g.mu.Unlock()
	fmt.Println("now:", g)
}

func main() {
	g := &Gauge{}
	var wg sync.WaitGroup
	for i := 0; i < 3; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			g.Rise()
		}()
	}
	wg.Wait()
	fmt.Println(g)
	g.Show()
}
