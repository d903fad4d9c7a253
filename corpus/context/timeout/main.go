// Deadlines: a context with a timeout ends slow work, and fast work beats it.
package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// fetch takes a while, and gives up when its context ends.
func fetch(ctx context.Context, name string, takes time.Duration) (string, error) {
	select {
	case <-time.After(takes):
		return name + ": fetched", nil
	case <-ctx.Done():
		return "", fmt.Errorf("%s: %w", name, ctx.Err())
	}
}

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	text, err := fetch(ctx, "quick", time.Millisecond)
	fmt.Println(text, err, ctx.Err())
	cancel()
	fmt.Println(ctx.Err())

	ctx, cancel = context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel()
	text, err = fetch(ctx, "slow", time.Minute)
	fmt.Printf("%q %v\n", text, err)
	fmt.Println(errors.Is(err, context.DeadlineExceeded), errors.Is(err, context.Canceled))

	_, ok := ctx.Deadline()
	_, none := context.Background().Deadline()
	fmt.Println(ok, none)
}
