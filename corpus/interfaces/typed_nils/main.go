// Nil pointers of several types in interfaces: compared, printed, asserted, searched for, called.
package main

import (
	"errors"
	"fmt"
)

type A struct{ n int }

func (a *A) Error() string { return fmt.Sprint("A", a.n) }

type B struct{ n int }

func (b *B) String() string {
	if b == nil {
		return "nilB"
	}
	return fmt.Sprint("B", b.n)
}

type C struct{ n int }

func get(i int) error {
	var a *A
	if i > 0 {
		a = &A{i}
	}
	return a
}

func str(i int) fmt.Stringer {
	var b *B
	if i > 0 {
		b = &B{i}
	}
	return b
}

func cs(i int) any {
	var c *C
	if i > 0 {
		c = &C{i}
	}
	return c
}

func main() {
	for i := 0; i < 2; i++ {
		e, s, c := get(i), str(i), cs(i)
		fmt.Println(e == nil, s == nil, c == nil)
		fmt.Println(e, s, c)
		fmt.Printf("%v %v %v\n", e, s, c)
		fmt.Printf("%+v|%s|%T|%T|%T|%5v|%d\n", s, s, e, s, c, e, c)
		list := []any{e, s, nil}
		fmt.Println(list)
		fmt.Printf("%v\n", list)
		switch v := c.(type) {
		case nil:
			fmt.Println("nil")
		case *A:
			fmt.Println("A", v)
		case *C:
			fmt.Println("C", v == nil)
		}
		if x, ok := e.(*A); ok {
			fmt.Println("is A", x == nil)
		}
		p, ok := s.(*B)
		fmt.Println(p == nil, ok, p)
		q := s.(*B)
		fmt.Println(q)
		_, is := s.(fmt.Stringer)
		_, isErr := c.(error)
		fmt.Println(is, isErr)
		fmt.Println(get(i) == get(i), cs(0) == cs(0), cs(0) == any((*A)(nil)), cs(i) == any((*C)(nil)))
		var a *A
		fmt.Println(errors.As(e, &a), a == nil)
		fmt.Println(errors.Is(e, (*A)(nil)), errors.Unwrap(e) == nil)
		m := map[any]int{cs(0): 1, e: 2}
		fmt.Println(len(m), m[cs(0)], m[e])
		w := fmt.Errorf("wrapped: %w", e)
		fmt.Println(w)
		func() {
			defer func() { fmt.Println("recovered", recover()) }()
			fmt.Println(e.Error())
		}()
		func() {
			defer func() { fmt.Println("recovered", recover()) }()
			_ = *c.(*C)
			panic(e)
		}()
	}
}
