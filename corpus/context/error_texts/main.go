// What Err gives: nothing before the end, and why afterwards; printed, compared and returned.
package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
)

func work(ctx context.Context, steps chan<- string) error {
	for i := 1; ; i++ {
		select {
		case <-ctx.Done():
			steps <- fmt.Sprintf("stopped: %v", ctx.Err())
			return fmt.Errorf("work: %w", ctx.Err())
		case steps <- fmt.Sprint("step ", i):
		}
	}
}

func wait(ctx context.Context) error {
	<-ctx.Done()
	fmt.Println("waited:", ctx.Err())
	return ctx.Err()
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	fmt.Println("before:", ctx.Err(), ctx.Err() == nil)
	steps := make(chan string)
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		err := work(ctx, steps)
		fmt.Println(err, errors.Is(err, context.Canceled))
	}()
	fmt.Println(<-steps)
	fmt.Println(<-steps)
	cancel()
	for s := range steps {
		if len(s) > 8 {
			fmt.Println(s)
			break
		}
	}
	wg.Wait()
	if err := wait(ctx); err == context.Canceled {
		fmt.Println("canceled,", err)
	}
}
