// Generic types: a stack, a linked list, a pair, an ordered set, a cache.
package main

import (
	"cmp"
	"errors"
	"fmt"
	"strings"
)

// ErrEmpty is returned by an empty stack.
var ErrEmpty = errors.New("empty stack")

// Stack is a stack of any type.
type Stack[T any] struct {
	items []T
}

// Push puts an item on top.
func (s *Stack[T]) Push(items ...T) *Stack[T] {
	s.items = append(s.items, items...)
	return s
}

// Pop takes the top item.
func (s *Stack[T]) Pop() (T, error) {
	var zero T
	if len(s.items) == 0 {
		return zero, ErrEmpty
	}
	top := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return top, nil
}

// Pair holds two values.
type Pair[K comparable, V any] struct {
	Key   K
	Value V
}

func (p Pair[K, V]) String() string { return fmt.Sprintf("%v=%v", p.Key, p.Value) }

// Swap exchanges the parts.
func Swap[A, B comparable](p Pair[A, B]) Pair[B, A] {
	return Pair[B, A]{p.Value, p.Key}
}

// List is a linked list.
type List[T any] struct {
	head, tail *element[T]
	Len        int
}

type element[T any] struct {
	value T
	next  *element[T]
}

// Add appends a value.
func (l *List[T]) Add(v T) {
	e := &element[T]{value: v}
	if l.tail == nil {
		l.head = e
	} else {
		l.tail.next = e
	}
	l.tail = e
	l.Len++
}

// Each visits all values.
func (l *List[T]) Each(visit func(int, T)) {
	i := 0
	for e := l.head; e != nil; e = e.next {
		visit(i, e.value)
		i++
	}
}

// Tree is an ordered set.
type Tree[T cmp.Ordered] struct {
	left, right *Tree[T]
	value       T
}

// Insert returns the tree with v.
func (t *Tree[T]) Insert(v T) *Tree[T] {
	if t == nil {
		return &Tree[T]{value: v}
	}
	if v < t.value {
		t.left = t.left.Insert(v)
	} else if v > t.value {
		t.right = t.right.Insert(v)
	}
	return t
}

// Values lists the set in order.
func (t *Tree[T]) Values() []T {
	if t == nil {
		return nil
	}
	return append(append(t.left.Values(), t.value), t.right.Values()...)
}

func main() {
	var ints Stack[int]
	ints.Push(1, 2).Push(3)
	for {
		v, err := ints.Pop()
		if err != nil {
			fmt.Println(v, err)
			break
		}
		fmt.Print(v, " ")
	}

	p := Pair[string, int]{"a", 1}
	fmt.Println(p, Swap(p), p == Pair[string, int]{"a", 1})

	var names List[string]
	for _, name := range strings.Fields("x yy zzz") {
		names.Add(name)
	}
	names.Each(func(i int, name string) { fmt.Print(i, ":", name, " ") })
	fmt.Println(names.Len)

	var t *Tree[string]
	for _, word := range []string{"m", "c", "x", "c", "a"} {
		t = t.Insert(word)
	}
	fmt.Println(t.Values(), len(t.Values()))
	stacks := map[string]*Stack[float64]{"f": {}}
	stacks["f"].Push(2.5)
	fmt.Println(stacks["f"].items)
	fmt.Printf("%T %T\n", p, ints)
}
