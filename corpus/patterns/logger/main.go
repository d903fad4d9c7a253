package main

import (
	"fmt"
	"sync"
)

type Logger struct {
	lines chan string
	done  chan struct{}
}

func NewLogger() *Logger {
	l := &Logger{lines: make(chan string, 100), done: make(chan struct{})}
	go l.run()
	return l
}

func (l *Logger) run() {
	defer close(l.done)
	n := 0
	for line := range l.lines {
		n++
		fmt.Printf("[%02d] %s\n", n, line)
	}
}

func (l *Logger) Logf(format string, args ...any) { l.lines <- fmt.Sprintf(format, args...) }
func (l *Logger) Close()                          { close(l.lines); <-l.done }

func main() {
	l := NewLogger()
	defer fmt.Println("bye")
	defer l.Close()
	turn := make(chan int, 1)
	turn <- 0
	var wg sync.WaitGroup
	for i := 0; i < 4; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for {
				t := <-turn
				if t == i {
					l.Logf("worker %d of %d", i, 4)
					turn <- t + 1
					return
				}
				turn <- t
			}
		}()
	}
	wg.Wait()
}
