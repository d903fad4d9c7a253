// Generic containers that are one class, made without elements.
package main

import "fmt"

type Box[T any] struct {
	items []T
	byKey map[string]T
}

func NewBox[T any]() *Box[T] {
	return &Box[T]{byKey: make(map[string]T)}
}

func (b *Box[T]) Add(k string, x T) *Box[T] {
	b.items = append(b.items, x)
	b.byKey[k] = x
	return b
}

func (b *Box[T]) Clone() *Box[T] {
	c := NewBox[T]()
	d := &Box[T]{byKey: map[string]T{}}
	var out []T
	for _, x := range b.items {
		out = append(out, x)
		c.Add("k", x)
		d.Add("k", x)
	}
	c.items = out
	return c
}

func Map[T, U any](xs []T, f func(T) U) []U {
	out := make([]U, 0, len(xs))
	for _, x := range xs {
		out = append(out, f(x))
	}
	return out
}

func Keys[K comparable, V any](m map[K]V) []K {
	r := make([]K, 0)
	for k := range m {
		r = append(r, k)
	}
	return r
}

type Pair[K comparable, V any] struct {
	Key K
	Val V
}

func main() {
	b := &Box[int]{byKey: map[string]int{}}
	c := NewBox[string]()
	b.Add("a", 1).Add("b", 2)
	c.Add("x", "y")
	fmt.Println(len(b.Clone().items), len(c.Clone().items))
	fmt.Println(Map([]int{1, 2}, func(i int) string { return fmt.Sprint(i) }), Map([]string{"a"}, func(s string) int { return len(s) }))
	fmt.Println(len(Keys(map[string]int{"a": 1})), len(Keys(map[int]bool{1: true})))
	p := Pair[string, int]{"a", 1}
	var q Pair[int, []int]
	q.Val = append(q.Val, 1)
	ps := []Pair[string, int]{p, {"b", 2}}
	fmt.Println(p, q, ps)
}
