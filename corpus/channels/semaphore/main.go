// A buffered channel as a counting semaphore: never more than three run at once.
package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	const limit = 3
	slots := make(chan struct{}, limit)

	var (
		mu      sync.Mutex
		wg      sync.WaitGroup
		running int
		most    int
		done    int
	)
	for i := 0; i < 8; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			slots <- struct{}{}
			defer func() { <-slots }()

			mu.Lock()
			running++
			if running > most {
				most = running
			}
			mu.Unlock()

			time.Sleep(20 * time.Millisecond)

			mu.Lock()
			running--
			done++
			mu.Unlock()
		}()
	}
	wg.Wait()

	fmt.Println("done:", done, "running:", running, "within the limit:", most <= limit)
}
