package main

import (
	"fmt"
	"sync"
	"time"
)

type Task struct {
	ID       int
	Duration time.Duration
}

type Result struct {
	Task   Task
	Output string
	Err    error
}

type Pool struct {
	size    int
	tasks   chan Task
	results chan Result
	wg      sync.WaitGroup
}

func NewPool(size int) *Pool {
	return &Pool{size: size, tasks: make(chan Task, 10), results: make(chan Result, 10)}
}

func (p *Pool) worker(id int) {
	defer p.wg.Done()
	for t := range p.tasks {
		r := Result{Task: t}
		if t.ID%4 == 0 {
			r.Err = fmt.Errorf("task %d: bad id", t.ID)
		} else {
			r.Output = fmt.Sprintf("task %d done", t.ID)
		}
		p.results <- r
	}
}

func (p *Pool) Run(tasks []Task) []Result {
	for i := 0; i < p.size; i++ {
		p.wg.Add(1)
		go p.worker(i)
	}
	go func() {
		for _, t := range tasks {
			p.tasks <- t
		}
		close(p.tasks)
	}()
	go func() {
		p.wg.Wait()
		close(p.results)
	}()
	out := make([]Result, len(tasks))
	for r := range p.results {
		out[r.Task.ID-1] = r
	}
	return out
}

func main() {
	var tasks []Task
	for i := 1; i <= 9; i++ {
		tasks = append(tasks, Task{ID: i, Duration: time.Duration(i) * time.Millisecond})
	}
	p := NewPool(3)
	for _, r := range p.Run(tasks) {
		if r.Err != nil {
			fmt.Println("error:", r.Err)
			continue
		}
		fmt.Println(r.Output, r.Task.Duration)
	}
}
