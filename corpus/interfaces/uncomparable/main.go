// Comparing and hashing interface values whose types cannot be compared.
package main

import (
	"errors"
	"fmt"
)

type S struct {
	a []int
	n int
}
type K struct {
	x any
	n int
}
type E struct{ list []string }

func (e E) Error() string { return fmt.Sprint(e.list) }

func try(name string, f func() any) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "panic:", r)
			if err, ok := r.(error); ok {
				fmt.Println("  error:", err.Error())
			}
		}
	}()
	fmt.Println(name, f())
}

func main() {
	var a, b any = S{[]int{1}, 1}, S{[]int{1}, 1}
	try("struct", func() any { return a == b })
	try("mixed", func() any { return a == any(1) })
	m := map[any]int{}
	try("key", func() any { m[a] = 1; return len(m) })
	try("slice", func() any { return any([]int{1}) == any([]int{1}) })
	try("slicekey", func() any { m[[]int{1}] = 2; return 1 })
	try("func", func() any { var f any = func() {}; return f == f })
	try("k", func() any { return K{1, 2} == K{1, 2} })
	try("k2", func() any { return K{[]int{1}, 2} == K{[]int{1}, 2} })
	try("k3", func() any { return K{[]int{1}, 2} == K{1, 2} })
	try("k4", func() any { return K{1, 2} == K{1.0, 2} })
	km := map[K]string{}
	try("kkey", func() any { km[K{1, 1}] = "one"; return km[K{1, 1}] + km[K{1.0, 1}] + "." })
	try("kkey2", func() any { km[K{[]int{1}, 1}] = "one"; return km })
	var e1, e2 error = E{[]string{"x"}}, E{[]string{"x"}}
	try("err", func() any { return e1 == e2 })
	try("is", func() any { return errors.Is(e1, errors.New("y")) })
	try("is2", func() any { return errors.Is(e1, e2) })
	arr := [2]any{1, "x"}
	try("arr", func() any { return any(arr) == any([2]any{1, "x"}) })
	switch a {
	case 1:
		fmt.Println("one")
	default:
		fmt.Println("default")
	}
	pa := &S{n: 1}
	var i1, i2 any = pa, pa
	try("ptr", func() any { return i1 == i2 })
}
