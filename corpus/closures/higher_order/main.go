// Functions as values: composed, curried, memoised, recursive, in maps, slices and structs.
package main

import (
	"fmt"
	"strings"
)

type transform func(int) int

func compose(fs ...transform) transform {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func adder(n int) transform { return func(x int) int { return x + n } }

func memoize(f func(int) int) func(int) int {
	cache := map[int]int{}
	return func(n int) int {
		if v, ok := cache[n]; ok {
			return v
		}
		v := f(n)
		cache[n] = v
		return v
	}
}

// middleware wraps handlers.
type handler func(string) string

func logged(name string, next handler) handler {
	return func(request string) string {
		return name + "(" + next(request) + ")"
	}
}

type button struct {
	label   string
	onClick func(*button) bool
}

func main() {
	double := func(x int) int { return x * 2 }
	fmt.Println(compose(double, adder(3), double)(5), compose()(7))

	calls := 0
	var fib func(int) int
	fib = memoize(func(n int) int {
		calls++
		if n < 2 {
			return n
		}
		return fib(n-1) + fib(n-2)
	})
	fmt.Println(fib(50), calls)

	operations := map[string]func(float64, float64) float64{
		"+": func(a, b float64) float64 { return a + b },
		"/": func(a, b float64) float64 { return a / b },
	}
	fmt.Println(operations["+"](1, 2), operations["/"](1, 4), operations["^"] == nil)

	h := logged("outer", logged("inner", strings.ToUpper))
	fmt.Println(h("request"))

	clicks := 0
	b := &button{label: "ok"}
	b.onClick = func(self *button) bool {
		clicks++
		self.label += "!"
		return clicks > 1
	}
	fmt.Println(b.onClick(b), b.onClick(b), b.label)

	result := func(a, b int) int { return a*10 + b }(1, 2)
	fmt.Println(result)
}
