// Context for cancellation: the goroutine waits for its time or for the cancel.
package main

import (
	"context"
	"fmt"
	"time"
)

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()

	done := make(chan bool)
	go func() {
		defer close(done)
		select {
		case <-ctx.Done():
			fmt.Println("cancelled:", ctx.Err())
			return
		case <-time.After(10 * time.Second):
			fmt.Println("worked")
		}
	}()

	cancel() // signal cancellation
	<-done
	fmt.Println("main is done")
}
