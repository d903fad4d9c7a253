// Share by communicating: one goroutine owns the map, the others send it requests.
package main

import (
	"fmt"
	"sync"
)

type readOp struct {
	key  int
	resp chan int
}

type writeOp struct {
	key, val int
	resp     chan bool
}

func owner(reads <-chan readOp, writes <-chan writeOp) {
	state := make(map[int]int)
	for {
		select {
		case read := <-reads:
			read.resp <- state[read.key]
		case write := <-writes:
			state[write.key] += write.val
			write.resp <- true
		}
	}
}

func main() {
	reads := make(chan readOp)
	writes := make(chan writeOp)
	go owner(reads, writes)

	var wg sync.WaitGroup
	for w := 0; w < 4; w++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < 25; i++ {
				op := writeOp{key: i % 5, val: w, resp: make(chan bool)}
				writes <- op
				<-op.resp
			}
		}()
	}
	wg.Wait()

	for key := 0; key < 6; key++ {
		op := readOp{key, make(chan int)}
		reads <- op
		fmt.Println(key, <-op.resp)
	}
}
