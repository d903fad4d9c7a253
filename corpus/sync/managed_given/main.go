// Functions are given a map and a slice to fill, with the mutex that guards the map.
package main

import (
	"fmt"
	"sync"
)

// Stat is what is known of a number.
type Stat struct {
	Square int
	Even   bool
}

func fill(n int, stats map[int]Stat, names []string, mu *sync.Mutex, wg *sync.WaitGroup) {
	defer wg.Done()
	names[n] = fmt.Sprintf("n%d", n)
	mu.Lock()
	defer mu.Unlock()
	if _, ok := stats[n]; ok {
		delete(stats, n)
		return
	}
	stats[n] = Stat{Square: n * n, Even: n%2 == 0}
	if stats[n].Even && len(stats) > 100 {
		fmt.Println("many")
	}
}

func main() {
	stats := map[int]Stat{2: {5, true}}
	names := make([]string, 4)
	var mu sync.Mutex
	var wg sync.WaitGroup
	for n := range 4 {
		wg.Add(1)
		go fill(n, stats, names, &mu, &wg)
	}
	wg.Wait()
	fmt.Println(stats, names)
	names[0] = "none"
	stats[7] = Stat{}
	fmt.Println(len(stats), len(names))
}
