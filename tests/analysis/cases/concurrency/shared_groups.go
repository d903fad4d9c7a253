package main

import (
	"fmt"
	"sync"
)

//= vehicle THREAD
func main() {
	var mu sync.Mutex
	var wg sync.WaitGroup
	seen := map[int][]int{}
	wg.Add(4)
	for i := 0; i < 4; i++ {
		go func() { //= go 4 joined
			defer wg.Done()
			mu.Lock()
			seen[i%2] = append(seen[i%2], i)
			mu.Unlock()
		}()
	}
	wg.Wait()
	fmt.Println(len(seen))
}
