// Main does not wait for the goroutines that use an object: it may be gone before they are.
package main

import (
	"fmt"
	"sync"
	"time"
)

// Meter counts beats.
type Meter struct {
	mu    sync.Mutex
	beats int
}

// Beat counts one.
func (m *Meter) Beat() {
	m.mu.Lock()
	m.beats++
	m.mu.Unlock()
}

func beat(meter *Meter, ready chan<- bool) {
	meter.Beat()
	ready <- true
	for {
		meter.Beat()
		time.Sleep(time.Millisecond)
	}
}

func main() {
	meter := &Meter{}
	ready := make(chan bool, 2)
	go beat(meter, ready)
	go beat(meter, ready)
	fmt.Println(<-ready, <-ready)
}
