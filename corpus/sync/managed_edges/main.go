// Maps and slices that goroutines change in place, or main looks at while they run.
package main

import (
	"fmt"
	"sync"
)

type point struct{ x, y int }

func main() {
	var mu sync.Mutex
	var wg sync.WaitGroup

	groups := map[bool][]int{}
	points := []point{{1, 1}, {2, 2}, {3, 3}}
	done := map[int]bool{}
	first := make(chan bool)
	for i := range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			groups[i%2 == 0] = append(groups[i%2 == 0], i)
			points[i].x *= 10
			done[i] = true
			mu.Unlock()
			first <- true
		}()
	}
	<-first
	mu.Lock()
	fmt.Println(len(done) > 0)
	mu.Unlock()
	<-first
	<-first
	wg.Wait()
	fmt.Println(len(groups[true]), len(groups[false]), points, len(done))
}
