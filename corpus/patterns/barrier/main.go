// A reusable barrier: nobody starts a round before all have ended the one before.
package main

import (
	"fmt"
	"sync"
)

// Barrier lets n goroutines meet.
type Barrier struct {
	mu      sync.Mutex
	n       int
	waiting int
	release chan struct{}
}

// NewBarrier makes a barrier for n goroutines.
func NewBarrier(n int) *Barrier {
	return &Barrier{n: n, release: make(chan struct{})}
}

// Wait blocks until n goroutines wait.
func (b *Barrier) Wait() {
	b.mu.Lock()
	b.waiting++
	release := b.release
	if b.waiting == b.n {
		b.waiting = 0
		b.release = make(chan struct{})
		close(release)
	}
	b.mu.Unlock()
	<-release
}

func main() {
	const n, rounds = 4, 3
	barrier := NewBarrier(n)
	cells := [2][n]int{}
	for i := range cells[0] {
		cells[0][i] = i
	}

	var wg sync.WaitGroup
	for i := 0; i < n; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for r := 0; r < rounds; r++ {
				from, to := r%2, (r+1)%2
				left, right := (i+n-1)%n, (i+1)%n
				cells[to][i] = cells[from][left] + cells[from][right]
				barrier.Wait()
			}
		}()
	}
	wg.Wait()
	fmt.Println(cells[rounds%2])
}
