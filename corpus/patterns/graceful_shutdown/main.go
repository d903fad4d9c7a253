package main

import (
	"context"
	"fmt"
	"os"
	"sync"
	"time"
)

type Server struct {
	ctx    context.Context
	cancel context.CancelFunc
	wg     sync.WaitGroup
	jobs   chan int
	mu     sync.Mutex
	done   []int
}

func NewServer() *Server {
	ctx, cancel := context.WithCancel(context.Background())
	return &Server{ctx: ctx, cancel: cancel, jobs: make(chan int, 16)}
}

func (s *Server) Start(n int) {
	for i := 0; i < n; i++ {
		s.wg.Add(1)
		go s.loop()
	}
}

func (s *Server) loop() {
	defer s.wg.Done()
	for {
		select {
		case j, ok := <-s.jobs:
			if !ok {
				return
			}
			s.mu.Lock()
			s.done = append(s.done, j)
			s.mu.Unlock()
		case <-s.ctx.Done():
			return
		}
	}
}

func (s *Server) Shutdown(timeout time.Duration) error {
	close(s.jobs)
	finished := make(chan struct{})
	go func() {
		s.wg.Wait()
		close(finished)
	}()
	select {
	case <-finished:
		return nil
	case <-time.After(timeout):
		s.cancel()
		return fmt.Errorf("forced shutdown after %v", timeout)
	}
}

func main() {
	s := NewServer()
	s.Start(3)
	for i := 1; i <= 10; i++ {
		s.jobs <- i
	}
	if err := s.Shutdown(5 * time.Second); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	total := 0
	for _, j := range s.done {
		total += j
	}
	fmt.Println(len(s.done), total)
}
