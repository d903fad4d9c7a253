package main

import (
	"fmt"
	"sync"
	"time"
)

type Fork struct{ sync.Mutex }

type Philosopher struct {
	id          int
	left, right *Fork
	eaten       int
}

func (p *Philosopher) dine(wg *sync.WaitGroup, rounds int) {
	defer wg.Done()
	for i := 0; i < rounds; i++ {
		p.left.Lock()
		p.right.Lock()
		p.eaten++
		time.Sleep(time.Millisecond)
		p.right.Unlock()
		p.left.Unlock()
	}
}

func main() {
	const n = 5
	forks := make([]*Fork, n)
	for i := range forks {
		forks[i] = new(Fork)
	}
	ps := make([]*Philosopher, n)
	for i := range ps {
		l, r := forks[i], forks[(i+1)%n]
		if i == n-1 {
			l, r = r, l
		}
		ps[i] = &Philosopher{id: i, left: l, right: r}
	}
	var wg sync.WaitGroup
	for _, p := range ps {
		wg.Add(1)
		go p.dine(&wg, 3)
	}
	wg.Wait()
	for _, p := range ps {
		fmt.Printf("philosopher %d ate %d times\n", p.id, p.eaten)
	}
}
