package main

import (
	"errors"
	"fmt"
	"strconv"
)

type inner interface{ Unwrap() error }

func depth(err error) int {
	switch e := err.(type) {
	case nil:
		return 0
	case interface{ Unwrap() error }:
		return 1 + depth(e.Unwrap())
	case interface{ Unwrap() []error }:
		total := 100
		for _, cause := range e.Unwrap() {
			total += depth(cause)
		}
		return total
	default:
		return 10
	}
}

type coded struct {
	code  int
	cause error
}

func (c *coded) Error() string { return fmt.Sprint("code ", c.code) }
func (c *coded) Unwrap() error { return c.cause }

func main() {
	base := errors.New("base")
	wrapped := fmt.Errorf("wrapped: %w", base)
	joined := errors.Join(base, wrapped)
	both := fmt.Errorf("both %w and %w", base, wrapped)
	_, number := strconv.Atoi("x")
	own := &coded{3, wrapped}
	for _, err := range []error{base, wrapped, joined, both, number, own, fmt.Errorf("no %d", 1)} {
		_, ok := err.(inner)
		fmt.Println(err, depth(err), ok, errors.Is(err, base), errors.Unwrap(err))
	}
	list := joined.(interface{ Unwrap() []error }).Unwrap()
	fmt.Println(len(list), list[1])
}
