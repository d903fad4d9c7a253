// A goroutine asks an object again and again how far another one is.
package main

import (
	"fmt"
	"sync"
	"time"
)

// Progress is how far somebody is.
type Progress struct {
	mu   sync.Mutex
	step int
}

// Advance goes one step.
func (p *Progress) Advance() {
	p.mu.Lock()
	p.step++
	p.mu.Unlock()
}

// Step tells the step.
func (p *Progress) Step() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.step
}

func main() {
	progress := &Progress{}
	words := make(chan string, 4)
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		words <- "first"
		progress.Advance()
	}()
	go func() {
		defer wg.Done()
		for progress.Step() < 1 {
			time.Sleep(time.Millisecond)
		}
		words <- "second"
	}()
	fmt.Println(<-words, <-words)
	wg.Wait()
}
