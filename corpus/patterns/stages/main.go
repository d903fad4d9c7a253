package main

import (
	"context"
	"fmt"
)

type Stage func(context.Context, <-chan int) <-chan int

func source(ctx context.Context, n int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for i := 1; i <= n; i++ {
			select {
			case out <- i:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

func mapper(f func(int) int) Stage {
	return func(ctx context.Context, in <-chan int) <-chan int {
		out := make(chan int)
		go func() {
			defer close(out)
			for v := range in {
				select {
				case out <- f(v):
				case <-ctx.Done():
					return
				}
			}
		}()
		return out
	}
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	stages := []Stage{
		mapper(func(x int) int { return x + 1 }),
		mapper(func(x int) int { return x * x }),
	}
	ch := source(ctx, 5)
	for _, s := range stages {
		ch = s(ctx, ch)
	}
	for v := range ch {
		fmt.Println(v)
		if v > 20 {
			cancel()
			break
		}
	}
	fmt.Println(ctx.Err())
}
