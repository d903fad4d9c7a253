package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

type Op func(ctx context.Context, attempt int) error

var errTemp = errors.New("temporary failure")

func retry(ctx context.Context, n int, op Op) error {
	var err error
	for i := 1; i <= n; i++ {
		if err = op(ctx, i); err == nil {
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("attempt %d: %w", i, ctx.Err())
		case <-time.After(time.Duration(i) * time.Millisecond):
		}
	}
	return fmt.Errorf("after %d attempts: %w", n, err)
}

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	fmt.Println(retry(ctx, 3, func(_ context.Context, a int) error {
		if a < 3 {
			return errTemp
		}
		return nil
	}))
	err := retry(ctx, 2, func(context.Context, int) error { return errTemp })
	fmt.Println(err, errors.Is(err, errTemp))
	short, cancel2 := context.WithTimeout(ctx, 20*time.Millisecond)
	defer cancel2()
	err = retry(short, 5, func(c context.Context, _ int) error { <-c.Done(); return c.Err() })
	fmt.Println(err, errors.Is(err, context.DeadlineExceeded))
}
