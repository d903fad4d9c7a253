// Pointers to parameters, and methods on pointers to numbers.
package main

import "fmt"

func ptr[T any](v T) *T { return &v }

func bump(n int, f func(*int)) int {
	f(&n)
	n += 2
	return n
}

func many(v int) []*int {
	var out []*int
	for i := 0; i < 2; i++ {
		out = append(out, &v)
	}
	return out
}

type cnt int

func (c *cnt) inc() int { *c++; return int(*c) }
func once(c cnt) int    { return c.inc() }

func main() {
	p := ptr(3)
	s := ptr("x")
	*p++
	fmt.Println(*p, *s, bump(1, func(q *int) { *q *= 10 }))
	m := many(4)
	*m[0] = 9
	fmt.Println(*m[1], once(4))
	f := func(n int) *int { return &n }
	g := func(n int) *int { n++; q := &n; *q *= 2; return q }
	fmt.Println(*f(1), *g(3))
}
