// Errors are values: returned, checked, wrapped.
package main

import (
	"errors"
	"fmt"
	"strconv"
)

// ErrNegative is returned for numbers below zero.
var ErrNegative = errors.New("negative number")

// parse reads a number that must not be negative.
func parse(s string) (int, error) {
	n, err := strconv.Atoi(s)
	if err != nil {
		return 0, fmt.Errorf("parse %q: %w", s, err)
	}
	if n < 0 {
		return 0, fmt.Errorf("parse %d: %w", n, ErrNegative)
	}
	return n, nil
}

func main() {
	for _, s := range []string{"42", "-7", "seven", ""} {
		n, err := parse(s)
		switch {
		case errors.Is(err, ErrNegative):
			fmt.Println("negative:", err)
		case errors.Is(err, strconv.ErrSyntax):
			fmt.Println("syntax:", err)
		case err != nil:
			fmt.Println("other:", err)
		default:
			fmt.Println("number:", n)
		}
	}
}
