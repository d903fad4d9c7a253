// An object with a mutex that is printed and kept in an interface.
package main

import (
	"fmt"
	"sync"
)

// Adder adds.
type Adder interface{ Add(n int) }

// Sum is safe for concurrent use.
type Sum struct {
	mu sync.Mutex
	n  int
}

// Add adds to the sum.
func (s *Sum) Add(n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.n += n
}

// String is the sum as a text.
func (s *Sum) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return fmt.Sprintf("sum %d", s.n)
}

func main() {
	sum := &Sum{}
	var adder Adder = sum
	var wg sync.WaitGroup
	for i := range 5 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			adder.Add(i)
			sum.Add(1)
		}()
	}
	wg.Wait()
	fmt.Println(sum)
}
