// Atomic operations through pointers: the variables and fields they point to are the cells.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type stats struct{ hits int64 }

func inc(p *int64) { atomic.AddInt64(p, 1) }

func add(p *int64, wg *sync.WaitGroup) {
	defer wg.Done()
	inc(p)
}

func main() {
	var n int64
	s := &stats{}
	var wg sync.WaitGroup
	for i := 0; i < 4; i++ {
		wg.Add(2)
		go add(&n, &wg)
		go add(&s.hits, &wg)
	}
	wg.Wait()
	fmt.Println(n, s.hits)
}

type counter struct {
	n *int32
	m int
}

func (c *counter) up() int32 {
	*c.n += 2
	n := atomic.AddInt32(c.n, 1)
	return n + *c.n
}

func init() {
	p := new(int32)
	c := counter{n: p}
	c.up()
	*p = *p * 2
	atomic.StoreInt32(p, *p+1)
	fmt.Println(*p)
	fmt.Println(c.up())
}
