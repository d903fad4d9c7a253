package main

import (
	"fmt"
	"sync"
)

// What one call of a standard function is given is not what another is given.
//= vehicle PROCESS
func main() {
	var wg sync.WaitGroup
	names := make([]string, 2)
	others := []string{"a"}
	for i := 0; i < 2; i++ {
		wg.Add(1)
		go func() { //= go 2 joined
			defer wg.Done()
			names[i] = fmt.Sprint(i)
		}()
	}
	fmt.Println(others)
	wg.Wait()
	fmt.Println(names)
}
