// One close ends every receiver; values that were sent before it are all received once.
package main

import (
	"fmt"
	"sync"
)

func main() {
	const receivers = 4
	values := make(chan int, 5)
	sums := make([]int, receivers)

	var wg sync.WaitGroup
	for r := 0; r < receivers; r++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for v := range values {
				sums[r] += v
			}
		}()
	}

	for i := 1; i <= 100; i++ {
		values <- i
	}
	close(values)
	wg.Wait()

	total := 0
	for _, sum := range sums {
		total += sum
	}
	fmt.Println("total:", total)
}
