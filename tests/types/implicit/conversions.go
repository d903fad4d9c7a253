// Where values become interface values: each line lists what is converted, and to what.

package main

import (
	"errors"
	"fmt"
)

type shape interface{ Area() float64 }

type square struct{ side float64 }

func (s square) Area() float64 { return s.side }
func (s square) Error() string { return "square" }

type holder struct {
	value any
	shape shape
}

func pair() (int, square) { return 1, square{} }

func take(x any, s shape) {}

func many(prefix string, rest ...any) {}

func give(n int) any {
	if n == 0 {
		return nil
	}
	return n // IMPLICIT "n -> any"
}

func fail() (x int, err error) {
	return 1, square{} // IMPLICIT "square{} -> error"
}

func assignments(n int, s square, a any, sh shape, err error) {
	var x any = n // IMPLICIT "n -> any"
	x = s         // IMPLICIT "s -> any"
	x = a
	x = sh // IMPLICIT "sh -> any"
	x = nil
	x = 1 // IMPLICIT "1 -> any"
	x, y := any(n), s
	sh, n = y, 3 // IMPLICIT "y -> shape"
	var p any = &s // IMPLICIT "&s -> any"
	err = s        // IMPLICIT "s -> error"
	x = err        // IMPLICIT "err -> any"
	a = (n)        // IMPLICIT "(n) -> any"
	_, _, _ = x, p, err
}

func calls(n int, s square, args []any) {
	take(n, s)     // IMPLICIT "n -> any" "s -> shape"
	take(pair())   // IMPLICIT "pair()[0] -> any" "pair()[1] -> shape"
	many("a", n)   // IMPLICIT "n -> any"
	many("a", "b") // IMPLICIT "\"b\" -> any"
	many("a", args...)
	fmt.Println(n, nil, errors.New("x")) // IMPLICIT "n -> any" "errors.New(\"x\") -> any"
	panic("x")                           // IMPLICIT "\"x\" -> any"
}

func multiple() {
	var a any
	var s shape
	a, s = pair()          // IMPLICIT "pair()[0] -> any" "pair()[1] -> shape"
	var b, c any = pair() // IMPLICIT "pair()[0] -> any" "pair()[1] -> any"
	_, _, _, _ = a, s, b, c
}

func literals(n int, s square) {
	_ = holder{n, s}                 // IMPLICIT "n -> any" "s -> shape"
	_ = holder{shape: s}             // IMPLICIT "s -> shape"
	_ = []any{n, s, nil}             // IMPLICIT "n -> any" "s -> any"
	_ = map[any]shape{n: s}          // IMPLICIT "n -> any" "s -> shape"
	_ = [...]shape{2: s}             // IMPLICIT "s -> shape"
	_ = append([]any{}, n)           // IMPLICIT "n -> any"
	_ = append([]shape{}, s, nil, s) // IMPLICIT "s -> shape" "s -> shape"
}

func elsewhere(n int, s square, a any, ch chan any, m map[any]int) {
	ch <- n       // IMPLICIT "n -> any"
	_ = m[n]      // IMPLICIT "n -> any"
	m["x"] = 1    // IMPLICIT "\"x\" -> any"
	delete(m, 1)  // IMPLICIT "1 -> any"
	_ = a == n    // IMPLICIT "n -> any"
	_ = n != a    // IMPLICIT "n -> any"
	_ = a == nil
	_ = a == "x"  // IMPLICIT "\"x\" -> any"
	switch a {
	case n: // IMPLICIT "n -> any"
	case 2: // IMPLICIT "2 -> any"
	case nil:
	}
	switch n {
	case 1:
	}
	var k any
	for k = range int32(3) { // IMPLICIT "k -> any"
	}
	for _, k = range []int{} { // IMPLICIT "k -> any"
	}
	f := func() shape {
		return s // IMPLICIT "s -> shape"
	}
	_ = any(n)
	_ = max(1, n)
	_, _ = k, f
}

func generic[T any](x T) {
	var a any = x // IMPLICIT "x -> any"
	take2(x)
	fmt.Println(x) // IMPLICIT "x -> any"
	_ = a
}

func take2[T any](x T) {}

func main() {}
