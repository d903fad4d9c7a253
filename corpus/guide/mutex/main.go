// A mutex keeps concurrent updates of one variable apart.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var (
		mu      sync.Mutex
		wg      sync.WaitGroup
		balance = 100
	)

	for i := 1; i <= 5; i++ {
		wg.Add(1)
		go func(amount int) {
			defer wg.Done()
			mu.Lock()
			defer mu.Unlock()
			balance += amount
		}(i * 10)
	}
	wg.Wait()

	fmt.Println("balance:", balance)
}
