// Structs are copied on assignment, on passing and returning, into maps, slices and channels,
// in range loops and in interfaces; nested arrays and structs with them, slices not.
package main

import "fmt"

// Inner is nested by value.
type Inner struct{ N int }

// Outer has a bit of everything.
type Outer struct {
	Inner Inner
	Array [2]Inner
	Slice []Inner
	Next  *Outer
}

func change(o Outer) Outer {
	o.Inner.N = -1
	o.Array[0].N = -1
	o.Slice[0].N = -1
	return o
}

func main() {
	a := Outer{Inner{1}, [2]Inner{{2}, {3}}, []Inner{{4}}, nil}
	b := a
	b.Inner.N, b.Array[1].N, b.Slice[0].N = 10, 30, 40
	fmt.Println(a, b)

	c := change(a)
	fmt.Println(a, c)

	list := []Outer{a}
	a.Inner.N = 5
	first := list[0]
	first.Array[0].N = 77
	for _, o := range list {
		o.Inner.N = 66
	}
	fmt.Println(list[0].Inner.N, list[0].Array[0].N)

	m := map[string]Outer{"k": a}
	a.Inner.N = 6
	fmt.Println(m["k"].Inner.N, m["none"].Inner.N)

	var boxed any = a
	a.Inner.N = 7
	unboxed := boxed.(Outer)
	unboxed.Inner.N = 8
	fmt.Println(boxed.(Outer).Inner.N, unboxed.Inner.N)

	p := &a
	q := p
	q.Inner.N = 9
	d := *p
	d.Inner.N = 10
	p.Next = &d
	p.Next.Inner.N++
	fmt.Println(a.Inner.N, d.Inner.N, a.Next == &d)

	*p = Outer{}
	fmt.Println(a.Slice == nil, q.Inner)

	x, y := Inner{1}, Inner{2}
	x, y = y, x
	pair := [2]Inner{x, y}
	pair[0], pair[1] = pair[1], pair[0]
	fmt.Println(x, y, pair)
}
