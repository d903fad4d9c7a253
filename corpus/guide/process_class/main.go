// A worker as a type with a Run method: the guide's class Worker(Process).
package main

import (
	"fmt"
	"sync"
)

// Worker greets, when it runs.
type Worker struct {
	arg   string
	times int
}

// NewWorker makes a worker.
func NewWorker(arg string, times int) *Worker {
	return &Worker{arg: arg, times: times}
}

// Run does the work.
func (w *Worker) Run(wg *sync.WaitGroup) {
	defer wg.Done()
	for i := 0; i < w.times; i++ {
		fmt.Println("Working with", w.arg)
	}
}

func main() {
	var wg sync.WaitGroup

	for _, w := range []*Worker{NewWorker("hello", 2), NewWorker("bye", 1)} {
		wg.Add(1)
		go w.Run(&wg)
		wg.Wait()
	}
}
