package main

import (
	"fmt"
	"sync"
)

func main() {
	cond := sync.NewCond(&sync.Mutex{})
	queue := []int{}
	done := make(chan []int)
	go func() {
		var got []int
		for len(got) < 3 {
			cond.L.Lock()
			for len(queue) == 0 {
				cond.Wait()
			}
			got = append(got, queue[0])
			queue = queue[1:]
			cond.L.Unlock()
		}
		done <- got
	}()
	for i := 0; i < 3; i++ {
		cond.L.Lock()
		queue = append(queue, i*i)
		cond.L.Unlock()
		cond.Signal()
	}
	fmt.Println(<-done)
}
