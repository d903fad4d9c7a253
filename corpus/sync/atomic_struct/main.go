package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type Stats struct {
	hits   atomic.Int64
	misses atomic.Int64
	ready  atomic.Bool
}

func (s *Stats) String() string {
	return fmt.Sprintf("hits=%d misses=%d ready=%t", s.hits.Load(), s.misses.Load(), s.ready.Load())
}

func main() {
	var s Stats
	var wg sync.WaitGroup
	for i := 0; i < 10; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			if i%3 == 0 {
				s.misses.Add(1)
			} else {
				s.hits.Add(2)
			}
			s.ready.Store(true)
		}()
	}
	wg.Wait()
	fmt.Println(&s)
	var counter int64
	for i := 0; i < 20; i++ {
		wg.Add(1)
		go func(d int64) {
			atomic.AddInt64(&counter, d)
			wg.Done()
		}(int64(i))
	}
	wg.Wait()
	fmt.Println(atomic.LoadInt64(&counter), atomic.CompareAndSwapInt64(&counter, 190, 7), counter)
}
