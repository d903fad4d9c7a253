// Graceful shutdown: cancel the producers, let the workers finish what they hold.
package main

import (
	"context"
	"fmt"
	"sync"
)

// produce sends numbers until it is cancelled; it closes out at the end.
func produce(ctx context.Context, out chan<- int) {
	defer close(out)
	for n := 1; ; n++ {
		select {
		case <-ctx.Done():
			return
		case out <- n:
		}
	}
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	numbers := make(chan int)
	go produce(ctx, numbers)

	var mu sync.Mutex
	var wg sync.WaitGroup
	accepted, seen := 0, map[int]bool{}
	for w := 0; w < 3; w++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for n := range numbers {
				mu.Lock()
				if n <= 50 && !seen[n] {
					seen[n] = true
					accepted++
				}
				if accepted == 50 {
					cancel()
				}
				mu.Unlock()
			}
		}()
	}
	wg.Wait()
	fmt.Println("accepted:", accepted, "distinct:", len(seen), ctx.Err())
}
