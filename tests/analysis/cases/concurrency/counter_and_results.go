package main

import (
	"fmt"
	"sync"
)

//= vehicle PROCESS
//= share counter VALUE
//= share squares ARRAY
func main() {
	var mu sync.Mutex
	var wg sync.WaitGroup
	counter := 0
	squares := make([]int, 8)
	for i := range 8 {
		wg.Add(1)
		go func() { //= go 8 joined
			defer wg.Done()
			squares[i] = i * i
			mu.Lock()
			counter += i
			mu.Unlock()
		}()
	}
	wg.Wait()
	fmt.Println(counter, squares)
}
