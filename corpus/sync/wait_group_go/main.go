// WaitGroups: in a struct, passed by pointer, used again, and with Add called once.
package main

import (
	"fmt"
	"sync"
)

// Team runs tasks and waits for them.
type Team struct {
	wg   sync.WaitGroup
	mu   sync.Mutex
	done map[string]int
}

// Run starts one task.
func (t *Team) Run(name string, work func() int) {
	t.wg.Add(1)
	go func() {
		defer t.wg.Done()
		result := work()
		t.mu.Lock()
		defer t.mu.Unlock()
		t.done[name] = result
	}()
}

// Wait waits for all tasks.
func (t *Team) Wait() map[string]int {
	t.wg.Wait()
	return t.done
}

func fill(wg *sync.WaitGroup, cells []int, value int) {
	for i := range cells {
		cells[i] = value
	}
	wg.Done()
}

func main() {
	team := &Team{done: map[string]int{}}
	team.Run("six", func() int { return 2 * 3 })
	team.Run("seven", func() int { return 3 + 4 })
	fmt.Println(team.Wait())
	team.Run("eight", func() int { return 1 << 3 })
	fmt.Println(team.Wait())

	cells := make([]int, 6)
	var wg sync.WaitGroup
	wg.Add(3)
	for part := 0; part < 3; part++ {
		go fill(&wg, cells[part*2:part*2+2], part+1)
	}
	wg.Wait()
	fmt.Println(cells)
}
