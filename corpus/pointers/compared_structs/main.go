// Pointers to structs that are compared by value elsewhere: keys, array elements, errors.
package main

import "fmt"

type T struct{ a int }
type S struct {
	p    *T
	arr  [2]*T
	any2 [2]any
	mm   [2][1]any
}
type K struct{ p *T }

func (t T) Ptr() *T { return &t }

func main() {
	fmt.Println([2]any{1, true} == [2]any{1, 1}, [2]any{1, true} != [2]any{1, 1}, [2]any{1, "x"} == [2]any{1, "x"})
	x, y := &T{1}, &T{1}
	fmt.Println(*x == *y, x == y)
	s := S{x, [2]*T{x, y}, [2]any{x, 1}, [2][1]any{{1}, {x}}}
	t := s
	fmt.Println(s == t)
	t.arr[0] = y
	fmt.Println(s == t)
	t = s
	t.any2[0] = y
	fmt.Println(s == t)
	t = s
	t.mm[1][0] = y
	fmt.Println(s == t)
	m := map[K]int{{x}: 1, {y}: 2}
	x.a = 7
	fmt.Println(m[K{x}], m[K{y}], len(m))
	y.a = 7
	v := T{3}
	ma := map[*T]int{x: 1, y: 2}
	x.a++
	delete(ma, y)
	fmt.Println(ma[x], ma[y], len(ma))
	p := v.Ptr()
	p.a = 9
	fmt.Println(v, *p, v == *p)
	var e, f error = &E{1}, &E{1}
	fmt.Println(e == f, e == e, E{1} == E{1})
	set := map[error]bool{e: true}
	fmt.Println(set[e], set[f])
}

type E struct{ n int }

func (e *E) Error() string { return "e" }
