// Between threads an unbuffered send that did not wait could be seen in memory: what main reads
// before it receives must not have been changed yet.
package main

import "fmt"

type state struct{ phase int }

func worker(s *state, tick chan<- int, done chan<- int) {
	for i := 1; i <= 3; i++ {
		tick <- i
		s.phase = i
	}
	done <- s.phase
}

func main() {
	s := &state{}
	tick := make(chan int)
	done := make(chan int)
	go worker(s, tick, done)
	before := s.phase
	first := <-tick
	fmt.Println(before, first)
	fmt.Println(<-tick, <-tick)
	fmt.Println(<-done, s.phase)
}
