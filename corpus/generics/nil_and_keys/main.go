// Generic sets with interface keys, nil receivers of generic trees, zero values.
package main

import (
	"fmt"
	"sort"
	"strings"
)

type Set[T comparable] map[T]struct{}

func (s Set[T]) Add(v T)           { s[v] = struct{}{} }
func (s Set[T]) Has(v T) bool      { _, ok := s[v]; return ok }
func (s Set[T]) Len() int          { return len(s) }
func NewSet[T comparable]() Set[T] { return make(Set[T]) }

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Push(v T) { s.items = append(s.items, v) }
func (s *Stack[T]) Pop() (v T, ok bool) {
	if len(s.items) == 0 {
		return
	}
	v = s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return v, true
}

type Opt[T any] struct {
	v *T
}

func Some[T any](v T) Opt[T] { return Opt[T]{&v} }
func (o Opt[T]) Get() (T, error) {
	if o.v == nil {
		var zero T
		return zero, fmt.Errorf("none")
	}
	return *o.v, nil
}

type Tree[K any] struct {
	l, r *Tree[K]
	k    K
}

func (t *Tree[K]) Put(k K, less func(a, b K) bool) *Tree[K] {
	if t == nil {
		return &Tree[K]{k: k}
	}
	if less(k, t.k) {
		t.l = t.l.Put(k, less)
	} else {
		t.r = t.r.Put(k, less)
	}
	return t
}
func (t *Tree[K]) All(f func(K)) {
	if t == nil {
		return
	}
	t.l.All(f)
	f(t.k)
	t.r.All(f)
}

func main() {
	s := NewSet[any]()
	s.Add(1)
	s.Add(1.0)
	s.Add("1")
	s.Add(true)
	s.Add([1]int{1})
	fmt.Println(s.Len(), s.Has(1), s.Has(int64(1)), s.Has([1]int{1}), s.Has(false))
	var st Stack[*int]
	st.Push(nil)
	x := 3
	st.Push(&x)
	p, ok := st.Pop()
	fmt.Println(*p, ok)
	p, ok = st.Pop()
	fmt.Println(p == nil, ok)
	p, ok = st.Pop()
	fmt.Println(p == nil, ok)
	fmt.Println(Some(4).Get())
	fmt.Println(Opt[string]{}.Get())
	var t *Tree[string]
	for _, w := range strings.Fields("the quick brown fox") {
		t = t.Put(w, func(a, b string) bool { return a < b })
	}
	t.All(func(s string) { fmt.Print(s, " ") })
	fmt.Println()
	keys := []string{}
	for k := range map[string]int{"b": 1, "a": 2} {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	fmt.Println(keys)
}
