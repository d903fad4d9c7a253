package main

import (
	"fmt"
	"sync"
)

//= vehicle PROCESS
func main() {
	slots := make(chan struct{}, 2) //= chan SEMAPHORE
	var wg sync.WaitGroup
	for i := range 4 {
		wg.Add(1)
		go func() { //= go 4 joined
			defer wg.Done()
			slots <- struct{}{}
			defer func() { <-slots }()
			fmt.Println("running", i >= 0)
		}()
	}
	wg.Wait()
}
