// Atomic counters: functions and types of sync/atomic.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var ops int64
	var hits atomic.Int32
	var ready atomic.Bool
	var wg sync.WaitGroup

	for i := 0; i < 8; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for n := 0; n < 100; n++ {
				atomic.AddInt64(&ops, 1)
				if n%10 == i {
					hits.Add(1)
				}
			}
			ready.Store(true)
		}()
	}
	wg.Wait()

	fmt.Println("ops:", atomic.LoadInt64(&ops), "hits:", hits.Load(), "ready:", ready.Load())
	fmt.Println(hits.CompareAndSwap(80, 1), hits.CompareAndSwap(80, 2), hits.Swap(5), hits.Load())
}
