// Type parameters with bounds: each becomes a TypeVar that says as much.
package main

import (
	"cmp"
	"fmt"
)

type Number interface {
	~int | ~int64 | ~float64
}

type Shape interface{ Area() float64 }
type Sq struct{ s float64 }
type Ci struct{ r float64 }

func (q Sq) Area() float64 { return q.s * q.s }
func (c Ci) Area() float64 { return c.r * 3 }

func Max[T cmp.Ordered](a, b T) T {
	if a > b {
		return a
	}
	return b
}

func Sum[T Number](xs []T) T {
	var t T
	for _, x := range xs {
		t += x
	}
	return t
}

func Bigger[T Number](a, b T) bool { return a > b }

func Total[S Shape](ss []S) float64 {
	t := 0.0
	for _, s := range ss {
		t += s.Area()
	}
	return t
}

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Push(x T) { s.items = append(s.items, x) }
func (s *Stack[T]) Pop() (T, bool) {
	var zero T
	if len(s.items) == 0 {
		return zero, false
	}
	x := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return x, true
}

type Tree[T cmp.Ordered] struct {
	left, right *Tree[T]
	val         T
}

func (t *Tree[T]) Insert(v T) *Tree[T] {
	if t == nil {
		return &Tree[T]{val: v}
	}
	if v < t.val {
		t.left = t.left.Insert(v)
	} else {
		t.right = t.right.Insert(v)
	}
	return t
}

func Make[T any]() []T { return nil }

type Meters int

func main() {
	fmt.Println(Max(1, 2), Max("a", "b"), Max(1.5, 0.5), Max(Meters(3), 2))
	fmt.Println(Sum([]int{1, 2}), Sum([]float64{1, 2}), Bigger(1, 2), Bigger(1.5, 0.5))
	fmt.Println(Total([]Sq{{2}}), Total([]Ci{{1}}))
	s := &Stack[int]{}
	s.Push(1)
	fmt.Println(s.Pop())
	w := &Stack[string]{}
	w.Push("x")
	fmt.Println(w.Pop())
	var t *Tree[int]
	t = t.Insert(3).Insert(2)
	var u *Tree[string]
	u = u.Insert("z")
	fmt.Println(t.left.val, u.val, len(Make[int]()), len(Make[string]()))
}
