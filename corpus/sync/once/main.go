// Once runs its function a single time, whoever comes first; the others wait for it.
package main

import (
	"fmt"
	"sync"
)

var (
	setup  sync.Once
	config map[string]int
)

func load() {
	fmt.Println("loading")
	config = map[string]int{"limit": 10}
}

func limit() int {
	setup.Do(load)
	return config["limit"]
}

func main() {
	var wg sync.WaitGroup
	limits := make([]int, 5)
	for i := range limits {
		wg.Add(1)
		go func() {
			defer wg.Done()
			limits[i] = limit() * i
		}()
	}
	wg.Wait()
	fmt.Println(limits)

	var once sync.Once
	for i := 0; i < 3; i++ {
		once.Do(func() { fmt.Println("only", i) })
	}
}
