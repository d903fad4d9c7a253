// Main sees by an object that the receiver is not further than an unbuffered channel lets it.
package main

import (
	"fmt"
	"sync"
)

// Seen remembers numbers.
type Seen struct {
	mu  sync.Mutex
	sum int
}

// Add remembers a number.
func (s *Seen) Add(n int) {
	s.mu.Lock()
	s.sum += n
	s.mu.Unlock()
}

// Sum is the sum of the numbers.
func (s *Seen) Sum() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.sum
}

func main() {
	seen := &Seen{}
	numbers := make(chan int)
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for n := range numbers {
			seen.Add(n)
		}
	}()
	numbers <- 5
	numbers <- 7 // received after 5 was added
	fmt.Println(seen.Sum() >= 5)
	close(numbers)
	wg.Wait()
	fmt.Println(seen.Sum())
}
