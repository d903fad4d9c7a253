// Dining philosophers: forks are mutexes; the last philosopher picks them up the other way
// round, so that nobody starves.
package main

import (
	"fmt"
	"sync"
)

// Fork lies between two philosophers.
type Fork struct{ sync.Mutex }

// Philosopher needs two forks to eat.
type Philosopher struct {
	name          string
	first, second *Fork
	meals         int
}

// Dine eats a number of times.
func (p *Philosopher) Dine(times int, wg *sync.WaitGroup) {
	defer wg.Done()
	for i := 0; i < times; i++ {
		p.first.Lock()
		p.second.Lock()
		p.meals++
		p.second.Unlock()
		p.first.Unlock()
	}
}

func main() {
	names := []string{"Kant", "Marx", "Plato", "Russell", "Hume"}
	forks := make([]*Fork, len(names))
	for i := range forks {
		forks[i] = new(Fork)
	}

	philosophers := make([]*Philosopher, len(names))
	for i, name := range names {
		left, right := forks[i], forks[(i+1)%len(forks)]
		if i == len(names)-1 {
			left, right = right, left
		}
		philosophers[i] = &Philosopher{name: name, first: left, second: right}
	}

	var wg sync.WaitGroup
	for i, p := range philosophers {
		wg.Add(1)
		go p.Dine(10+i, &wg)
	}
	wg.Wait()

	for _, p := range philosophers {
		fmt.Printf("%-8s ate %d times\n", p.name, p.meals)
	}
}
