// Futures: start now, ask for the result later, as often as you like.
package main

import (
	"errors"
	"fmt"
)

// Future is a result that will be there.
type Future[T any] struct {
	done  chan struct{}
	value T
	err   error
}

// Async starts f.
func Async[T any](f func() (T, error)) *Future[T] {
	future := &Future[T]{done: make(chan struct{})}
	go func() {
		defer close(future.done)
		future.value, future.err = f()
	}()
	return future
}

// Await waits for the result.
func (f *Future[T]) Await() (T, error) {
	<-f.done
	return f.value, f.err
}

func main() {
	sum := Async(func() (int, error) {
		total := 0
		for i := 1; i <= 1000; i++ {
			total += i
		}
		return total, nil
	})
	text := Async(func() (string, error) { return "", errors.New("no text") })

	fmt.Println(sum.Await())
	fmt.Println(sum.Await())
	if _, err := text.Await(); err != nil {
		fmt.Println("failed:", err)
	}
}
