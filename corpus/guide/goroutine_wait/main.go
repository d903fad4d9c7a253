// A goroutine that runs beside main, and a WaitGroup to wait for it.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup

	wg.Add(1)
	go func() {
		defer wg.Done()
		fmt.Println("working in a goroutine")
	}()
	wg.Wait()

	fmt.Println("all work is done")
}
