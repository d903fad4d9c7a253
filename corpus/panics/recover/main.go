// panic and recover: values of every type, recovering in the right place, and panicking again.
package main

import (
	"errors"
	"fmt"
	"runtime"
)

func attempt(name string, f func()) {
	defer func() {
		switch r := recover().(type) {
		case nil:
			fmt.Println(name, "ended well")
		case runtime.Error:
			fmt.Println(name, "runtime error:", r)
		case error:
			fmt.Println(name, "error:", r)
		case string:
			fmt.Println(name, "string:", r)
		default:
			fmt.Printf("%s %T: %v\n", name, r, r)
		}
	}()
	f()
	fmt.Println(name, "got to the end")
}

func helper() any { return recover() }

func main() {
	var m map[string]int
	var p *struct{ x int }
	var f func()
	zero := 0
	var v any = "text"

	attempt("nothing", func() {})
	attempt("string", func() { panic("boom") })
	attempt("error", func() { panic(errors.New("bad")) })
	attempt("int", func() { panic(42) })
	attempt("struct", func() { panic(struct{ a, b int }{1, 2}) })
	attempt("map", func() { m["a"] = 1 })
	attempt("nil pointer", func() { p.x = 1 })
	attempt("nil func", func() { f() })
	attempt("divide", func() { fmt.Println(1 / zero) })
	attempt("index", func() { fmt.Println([]int{}[zero]) })
	attempt("assertion", func() { fmt.Println(v.(int)) })
	attempt("interface", func() { fmt.Println(v.(error)) })

	attempt("again", func() {
		defer func() {
			r := recover()
			panic(fmt.Sprint("again ", r))
		}()
		panic("first")
	})
	attempt("in defer", func() {
		defer func() { panic("from defer") }()
		panic("replaced")
	})
	attempt("handled inside", func() {
		defer fmt.Println("this defer runs too")
		func() {
			defer func() { recover() }()
			panic("swallowed")
		}()
	})
	attempt("too deep", func() {
		defer func() { helper() }() // recover must be called by the deferred function itself
		panic("not caught by helper")
	})
	fmt.Println("recover without panic:", recover())
}
