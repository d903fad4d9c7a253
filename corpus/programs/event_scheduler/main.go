// A discrete event simulation: a bank counter with two tellers, driven by a priority queue.
package main

import (
	"container/heap"
	"fmt"
)

// Event happens at a time; events of the same time happen in order of their creation.
type Event struct {
	At     int
	serial int
	Name   string
	Action func(*Simulation)
}

type eventQueue []*Event

func (q eventQueue) Len() int { return len(q) }
func (q eventQueue) Less(i, j int) bool {
	if q[i].At != q[j].At {
		return q[i].At < q[j].At
	}
	return q[i].serial < q[j].serial
}
func (q eventQueue) Swap(i, j int) { q[i], q[j] = q[j], q[i] }
func (q *eventQueue) Push(x any)   { *q = append(*q, x.(*Event)) }
func (q *eventQueue) Pop() any {
	n := len(*q)
	e := (*q)[n-1]
	*q = (*q)[:n-1]
	return e
}

// Simulation has a clock and what is to happen.
type Simulation struct {
	Now     int
	queue   eventQueue
	serial  int
	free    int
	waiting []customer
	log     []string
	waited  int
}

type customer struct {
	name    string
	arrived int
	needs   int
}

// After plans an event.
func (s *Simulation) After(delay int, name string, action func(*Simulation)) {
	s.serial++
	heap.Push(&s.queue, &Event{s.Now + delay, s.serial, name, action})
}

func (s *Simulation) note(format string, args ...any) {
	s.log = append(s.log, fmt.Sprintf("%3d ", s.Now)+fmt.Sprintf(format, args...))
}

func (s *Simulation) arrive(c customer) {
	c.arrived = s.Now
	s.waiting = append(s.waiting, c)
	s.note("%s arrives (%d waiting)", c.name, len(s.waiting))
	s.serve()
}

func (s *Simulation) serve() {
	for s.free > 0 && len(s.waiting) > 0 {
		c := s.waiting[0]
		s.waiting = s.waiting[1:]
		s.free--
		s.waited += s.Now - c.arrived
		s.note("%s is served after %d", c.name, s.Now-c.arrived)
		s.After(c.needs, c.name, func(s *Simulation) {
			s.free++
			s.note("%s leaves", c.name)
			s.serve()
		})
	}
}

// Run runs until nothing is left, or until the limit.
func (s *Simulation) Run(limit int) int {
	handled := 0
	for s.queue.Len() > 0 && s.queue[0].At <= limit {
		e := heap.Pop(&s.queue).(*Event)
		s.Now = e.At
		e.Action(s)
		handled++
	}
	return handled
}

func main() {
	s := &Simulation{free: 2}
	arrivals := []struct{ at, needs int }{{0, 7}, {1, 4}, {2, 3}, {2, 5}, {9, 2}}
	for i, a := range arrivals {
		c := customer{name: string(rune('A' + i)), needs: a.needs}
		s.After(a.at, c.name, func(s *Simulation) { s.arrive(c) })
	}

	fmt.Println("handled:", s.Run(8), "left:", s.queue.Len())
	fmt.Println("handled:", s.Run(1000), "left:", s.queue.Len())
	for _, line := range s.log {
		fmt.Println(line)
	}
	fmt.Println("waited:", s.waited, "until", s.Now)
}
