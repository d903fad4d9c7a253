// Contexts that end by themselves, and one that is cancelled before its time.
package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

func wait(ctx context.Context, out chan<- error, wg *sync.WaitGroup) {
	defer wg.Done()
	<-ctx.Done()
	out <- ctx.Err()
}

func poll(ctx context.Context, out chan<- error, wg *sync.WaitGroup) {
	defer wg.Done()
	for {
		select {
		case <-ctx.Done():
			out <- ctx.Err()
			return
		default:
			time.Sleep(time.Millisecond)
		}
	}
}

func main() {
	long, cancel := context.WithTimeout(context.Background(), time.Hour)
	short, stop := context.WithTimeout(context.Background(), 300*time.Millisecond)
	defer stop()
	fmt.Println(long.Err(), short.Err())
	first := make(chan error, 1)
	second := make(chan error, 1)
	var wg sync.WaitGroup
	wg.Add(2)
	go wait(long, first, &wg)
	go poll(short, second, &wg)
	cancel()
	fmt.Println(<-first)
	err := <-second
	fmt.Println(err, err == context.DeadlineExceeded)
	wg.Wait()
	stop()
	fmt.Println(short.Err())
}
