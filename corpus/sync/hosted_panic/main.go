// A method of an object that goroutines share panics: the program ends.
package main

import (
	"fmt"
	"sync"
)

// Stack is safe for concurrent use.
type Stack struct {
	mu    sync.Mutex
	items []int
}

// Push puts a number on top.
func (s *Stack) Push(n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.items) == 3 {
		panic(fmt.Sprintf("full: no room for %d", n))
	}
	s.items = append(s.items, n)
}

// Top looks at a number, counted from the top.
func (s *Stack) Top(i int) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.items[len(s.items)-1-i]
}

func main() {
	stack := &Stack{}
	var wg sync.WaitGroup
	for i := range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			stack.Push(i * 0)
		}()
	}
	wg.Wait()
	fmt.Println(stack.Top(0), stack.Top(2))
	wg.Add(1)
	go func() {
		stack.Push(7)
		wg.Done()
	}()
	wg.Wait()
	fmt.Println("not reached")
}
