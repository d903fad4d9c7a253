// Methods are started as goroutines, and deferred; a zero value is ready for use.
package main

import (
	"fmt"
	"sync"
)

// Notes is a list that grows.
type Notes struct {
	mu    sync.Mutex
	notes map[string]bool
	last  string
}

// Add notes one thing.
func (n *Notes) Add(note string) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.notes == nil {
		n.notes = make(map[string]bool)
	}
	n.notes[note] = true
	if note > n.last {
		n.last = note
	}
}

// Count tells how many different things there are.
func (n *Notes) Count() int {
	n.mu.Lock()
	defer n.mu.Unlock()
	return len(n.notes)
}

// Last is the last one by name.
func (n *Notes) Last() string {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.last
}

func note(notes *Notes, name string) {
	defer notes.Add(name + " ends")
	notes.Add(name)
}

func main() {
	var notes Notes
	var wg sync.WaitGroup
	for _, name := range []string{"a", "b", "c"} {
		wg.Go(func() { note(&notes, name) })
		wg.Go(func() { notes.Add("same") })
	}
	wg.Wait()
	fmt.Println(notes.Count(), notes.Last())
}
