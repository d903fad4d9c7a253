package main

import (
	"fmt"
	"strconv"
)

type Future[T any] struct {
	done chan struct{}
	val  T
	err  error
}

func Async[T any](f func() (T, error)) *Future[T] {
	fu := &Future[T]{done: make(chan struct{})}
	go func() {
		defer close(fu.done)
		fu.val, fu.err = f()
	}()
	return fu
}

func (f *Future[T]) Await() (T, error) {
	<-f.done
	return f.val, f.err
}

func main() {
	a := Async(func() (int, error) { return strconv.Atoi("42") })
	b := Async(func() (int, error) { return strconv.Atoi("x1") })
	c := Async(func() (string, error) { return "ok", nil })
	fmt.Println(a.Await())
	fmt.Println(b.Await())
	fmt.Println(c.Await())
}
