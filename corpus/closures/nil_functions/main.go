// Nil functions, functions with methods, functions that return functions.
package main

import "fmt"

type Op func(int, int) int

func (o Op) Apply(a, b int) int { return o(a, b) }

type Handler interface{ Apply(a, b int) int }

type Event struct {
	name string
	fn   func(*Event) string
	next *Event
}

func (e *Event) Fire() string {
	if e == nil {
		return "."
	}
	if e.fn == nil {
		return e.name + e.next.Fire()
	}
	return e.fn(e) + e.next.Fire()
}

type State func(int) State

func main() {
	ops := map[string]Op{"add": func(a, b int) int { return a + b }, "sub": func(a, b int) int { return a - b }}
	for _, k := range []string{"add", "sub"} {
		var h Handler = ops[k]
		fmt.Println(k, h.Apply(5, 3), ops[k].Apply(1, 1))
	}
	fmt.Println(ops["mul"] == nil)
	func() {
		defer func() { fmt.Println("r:", recover()) }()
		ops["mul"](1, 2)
	}()
	e := &Event{"a", nil, &Event{"b", func(e *Event) string { return "<" + e.name + ">" }, nil}}
	fmt.Println(e.Fire())
	var fs []func()
	for i := 0; i < 3; i++ {
		defer func() { fmt.Print("d", i, " ") }()
		fs = append(fs, func() { i += 10; fmt.Print(i, " ") })
	}
	for _, f := range fs {
		f()
		f()
	}
	fmt.Println()
	count := 0
	var st State
	st = func(n int) State {
		count += n
		if n > 3 {
			return nil
		}
		return st
	}
	n := 0
	for cur := st; cur != nil; n++ {
		cur = cur(n)
	}
	fmt.Println(count, n)
	add := func(a int) func(int) int { return func(b int) int { a += b; return a } }
	f, g := add(1), add(1)
	fmt.Println(f(1), f(1), g(5), f(1))
	var rec func(int) int
	rec = func(n int) int {
		if n < 2 {
			return n
		}
		return rec(n-1) + rec(n-2)
	}
	fmt.Println(rec(10))
	x := 1
	p := &x
	inc := func() { *p++ }
	inc()
	x *= 10
	inc()
	fmt.Println(x, *p)
}
