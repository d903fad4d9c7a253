// A method gives what the object has, and main changes it: no copy.
package main

import (
	"fmt"
	"sync"
)

// Log keeps lines.
type Log struct {
	mu    sync.Mutex
	lines []string
}

// Add appends a line.
func (l *Log) Add(line string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.lines = append(l.lines, line)
}

// Lines gives the lines themselves.
func (l *Log) Lines() []string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.lines
}

func main() {
	log := &Log{}
	var wg sync.WaitGroup
	for range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			log.Add("line")
		}()
	}
	wg.Wait()
	log.Lines()[1] = "changed"
	fmt.Println(log.Lines())
}
