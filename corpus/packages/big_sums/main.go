package main

import (
	"fmt"
	"math/big"
	"sync"
)

type Tally struct {
	mu    sync.Mutex
	total *big.Int
}

func (t *Tally) add(n *big.Int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.total.Add(t.total, n)
}

func part(lo, hi int64, out chan<- *big.Int) {
	p := big.NewInt(1)
	for i := lo; i <= hi; i++ {
		p.Mul(p, big.NewInt(i))
	}
	out <- p
}

func main() {
	t := &Tally{total: new(big.Int)}
	var wg sync.WaitGroup
	for i := 1; i <= 4; i++ {
		wg.Add(1)
		go func(k int64) {
			defer wg.Done()
			t.add(new(big.Int).Exp(big.NewInt(k), big.NewInt(20), nil))
		}(int64(i))
	}
	wg.Wait()
	fmt.Println(t.total)
	sum := big.NewInt(0)
	var mu sync.Mutex
	for i := 0; i < 3; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			sum.Add(sum, big.NewInt(7))
			mu.Unlock()
		}()
	}
	wg.Wait()
	fmt.Println("sum:", sum.String())
	out := make(chan *big.Int, 4)
	for i := int64(0); i < 4; i++ {
		go part(i*10+1, i*10+10, out)
	}
	all := big.NewInt(1)
	for i := 0; i < 4; i++ {
		all.Mul(all, <-out)
	}
	fmt.Println("40! =", all)
}
