// Struct values and pointers to them side by side in interfaces.
package main

import (
	"errors"
	"fmt"
)

type Shape interface{ Area() float64 }
type Grower interface{ Grow(by float64) }
type Point struct{ X, Y int }
type Circle struct {
	Center Point
	R      float64
	tags   [2]string
}

func (c Circle) Area() float64    { return c.R * 2 }
func (c *Circle) Grow(by float64) { c.R += by }
func (c Circle) Bigger() Circle   { c.R *= 2; return c }
func (c Circle) Same() Circle     { return c }
func (c Circle) Clone() Shape     { return c }
func (c Circle) Ptr() Shape       { return &c }

type Named interface{ Name() string }
type Dog struct{ name string }

func (d Dog) Name() string   { return d.name }
func (d Dog) String() string { return "Dog " + d.name }

type E struct{ code int }

func (e E) Error() string { return fmt.Sprint("code ", e.code) }

func fail(n int) error {
	if n == 0 {
		return E{n}
	}
	return &E{n}
}

func what(s any) string {
	switch v := s.(type) {
	case Circle:
		v.R += 100
		return fmt.Sprintf("Circle %v", v)
	case *Circle:
		v.R += 1000
		return fmt.Sprintf("*Circle %v", v)
	case Named:
		return fmt.Sprintf("Named %s %T %v", v.Name(), v, v)
	case Grower:
		return "grower"
	}
	return "?"
}

func main() {
	c := Circle{Point{1, 2}, 3, [2]string{"a", "b"}}
	var shapes []Shape
	shapes = append(shapes, c, &c, Circle{R: 9}, &Circle{R: 10})
	for i, s := range shapes {
		_, grows := s.(Grower)
		_, isC := s.(Circle)
		_, isP := s.(*Circle)
		fmt.Println(i, s.Area(), s, grows, isC, isP)
		fmt.Printf("%T %v %+v\n", s, s, s)
		fmt.Println(what(s))
	}
	fmt.Println(c)
	c.Grow(5)
	fmt.Println(shapes[0] == shapes[1], shapes[1] == Shape(&c), shapes[0] == Shape(c), shapes[2] == Shape(Circle{R: 9}))
	d := shapes[0].(Circle)
	d.R = -1
	d.tags[0] = "z"
	fmt.Println(d, shapes[0])
	e := shapes[0].(Circle).Same()
	var g Shape = &e
	fmt.Printf("%T %T\n", g, shapes[0].(Circle).Clone())
	fmt.Printf("%T\n", shapes[0].(interface{ Ptr() Shape }).Ptr())
	fmt.Println(e == shapes[0].(Circle), e == c, shapes[0] == Shape(e))
	fmt.Println(shapes[0].(Circle).Bigger())
	if v, ok := shapes[0].(Circle); ok {
		fmt.Println(v.R, v == e, v.Center.X)
		w := &v
		w.R = 77
		fmt.Println(what(w), what(v), what(shapes[0]))
	}
	fmt.Println(what(Dog{"rex"}), what(&Dog{"fido"}))
	m := map[any]int{}
	m[c] = 1
	m[&c] = 2
	m[e] = 3
	c2 := c
	fmt.Println(m[c2], m[&c], m[e], m[&c2], len(m))
	a, b := fail(0), fail(1)
	fmt.Println(a, b, a == b, a == error(E{0}), b == fail(1), errors.Is(a, E{0}), errors.Is(b, &E{1}), errors.Is(b, b))
	if v, ok := b.(*E); ok {
		fmt.Println("ptr", v.code)
	}
	if v, ok := a.(*E); ok {
		fmt.Println("ptr", v.code)
	}
	wrapped := fmt.Errorf("w: %w", a)
	fmt.Println(errors.Is(wrapped, E{0}))
	defer func() { fmt.Println(recover()) }()
	_ = shapes[0].(*Circle)
}
