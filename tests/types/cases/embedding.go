package main

import (
	"errors"
	"fmt"
	"io"
	"sort"
	"strings"
	"sync"
)

type Base struct {
	ID   int
	name string
}

func (b Base) Describe() string       { return fmt.Sprint(b.ID, b.name) }
func (b *Base) Rename(name string)    { b.name = name }
func (b *Base) String() string        { return b.name }
func (Base) Sum(xs ...int) (n int)    { return len(xs) }

type Logger interface{ Log(format string, args ...any) }

type Service struct {
	*Base
	sync.Mutex
	Logger
	io.Writer
	extra map[string][]func(int) (string, error)
}

type Tree[T any] struct {
	Left, Right *Tree[T]
	Value       T
}

func (t *Tree[T]) Walk(f func(T)) {
	if t == nil {
		return
	}
	t.Left.Walk(f)
	f(t.Value)
	t.Right.Walk(f)
}

type Sorted struct{ sort.Interface }

func (s Sorted) Less(i, j int) bool { return s.Interface.Less(j, i) }

type NotFound struct{ Name string }

func (e *NotFound) Error() string { return e.Name }

type Named struct{ *Tree[int] }

type printer struct{ strings.Builder }

func find(name string) (*Base, error) {
	if name == "" {
		return nil, &NotFound{name}
	}
	return &Base{name: name}, nil
}

func main() {
	s := &Service{Base: &Base{1, "x"}, extra: nil}
	s.Rename("y")
	s.Lock()
	defer s.Unlock()
	describe := s.Describe
	rename := (*Base).Rename
	expr := Base.Describe
	promoted := (*Service).Rename
	rename(s.Base, "z")
	promoted(s, s.name)
	println(describe(), expr(*s.Base), s.ID, s.Sum(1, 2))
	var str fmt.Stringer = s
	if b, ok := str.(*Base); ok {
		println(b.ID)
	}
	t := Named{&Tree[int]{Value: 3}}
	t.Walk(func(x int) { println(x + t.Value) })
	sort.Sort(Sorted{sort.StringSlice{"a"}})
	_, err := find("")
	var missing *NotFound
	if errors.As(err, &missing) {
		println(missing.Name)
	}
	switch v := err.(type) {
	case nil:
	case *NotFound:
		println(v.Name)
	case interface{ Timeout() bool }:
		println(v.Timeout())
	default:
		println(v.Error())
	}
	var p printer
	fmt.Fprintf(&p, "%d", 1)
	anon := struct {
		Base
		X, Y int
	}{Y: 2}
	fs := s.extra["a"]
	if len(fs) > 0 {
		text, err := fs[0](anon.Y)
		println(text, err, p.Len(), anon.ID)
	}
	for i, c := range "é" {
		for range i {
			println(c)
		}
	}
	func() { recover() }()
}
