// A condition variable: consumers wait until the queue has something or is closed.
package main

import (
	"fmt"
	"sync"
)

// Queue is unbounded.
type Queue struct {
	mu     sync.Mutex
	filled *sync.Cond
	items  []int
	closed bool
}

// NewQueue makes an empty queue.
func NewQueue() *Queue {
	q := &Queue{}
	q.filled = sync.NewCond(&q.mu)
	return q
}

// Put adds an item and wakes one consumer.
func (q *Queue) Put(item int) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.items = append(q.items, item)
	q.filled.Signal()
}

// Close wakes all consumers.
func (q *Queue) Close() {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.closed = true
	q.filled.Broadcast()
}

// Get waits for an item; ok is false when there will be none.
func (q *Queue) Get() (item int, ok bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.items) == 0 && !q.closed {
		q.filled.Wait()
	}
	if len(q.items) == 0 {
		return 0, false
	}
	item, q.items = q.items[0], q.items[1:]
	return item, true
}

func main() {
	q := NewQueue()
	sums := make([]int, 3)

	var wg sync.WaitGroup
	for c := range sums {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for {
				item, ok := q.Get()
				if !ok {
					return
				}
				sums[c] += item
			}
		}()
	}
	for i := 1; i <= 20; i++ {
		q.Put(i)
	}
	q.Close()
	wg.Wait()

	fmt.Println("sum:", sums[0]+sums[1]+sums[2])
}
