package main

import (
	"errors"
	"fmt"
)

var calls int

// next is like the scanner of a lexer: it changes its parameter and a package variable.
func next(state int, fail bool) (result int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %v", r)
		}
	}()
	calls++
	if state > 2 {
		state -= 2
	}
	if fail {
		panic("no")
	}
	if state == 1 {
		return state, errors.New("one")
	}
	state += 5
	return state, nil
}

func main() {
	total := 0
	add := func(n int) (sum int, err error) {
		defer func() {
			err = errors.Join(err, nil)
			total += 100
		}()
		n++
		total += n
		if n > 3 {
			return total, nil
		}
		n *= 2
		return n, nil
	}
	fmt.Println(next(4, false))
	fmt.Println(next(3, false))
	fmt.Println(next(3, true))
	fmt.Println(add(1))
	fmt.Println(add(5))
	fmt.Println(total, calls)
}
