// Comma-ok forms in front of an if: the test takes the place of ok, values are still copied.
package main

import (
	"errors"
	"fmt"
)

type Shape interface{ Area() float64 }
type Sq struct{ s float64 }

func (q *Sq) Area() float64 { return q.s * q.s }

type Pt struct{ x, y int }

type E struct{ code int }

func (e *E) Error() string { return fmt.Sprint("E", e.code) }

func get(i int) any {
	if i == 0 {
		return 5
	}
	if i == 1 {
		return Pt{1, 2}
	}
	return "str"
}

func f(i int) string {
	// take it
	v, ok := get(i).(Pt) // a point
	if !ok {
		return "no point"
	}
	v.x++
	return fmt.Sprint(v)
}

func g(x any) int {
	n, ok := x.(int)
	if !ok {
		return -1
	}
	x = nil
	n++
	return n
}

func h(m map[string]*Pt, k string) string {
	p, ok := m[k]
	if !ok {
		return "missing " + k
	}
	p.x = 7
	q, found := m["zz"]
	if found && q.x > 3 {
		return "never"
	}
	c := map[string]int{"a": 4}
	if n, ok := c["a"]; ok && n > 3 {
		fmt.Println("four", n)
	}
	if _, ok := c["b"]; !ok {
		fmt.Println("no b")
	}
	_, there := c["a"]
	if there {
		fmt.Println("a")
	}
	return fmt.Sprint(*p, q == nil)
}

func err(e error) {
	te, ok := e.(*E)
	if ok && te.code == 3 {
		fmt.Println("three")
	}
	if te, ok := e.(*E); ok && te.code == 4 {
		fmt.Println("four", te)
	}
	var target *E
	if errors.As(e, &target) && target.code > 1 {
		fmt.Println("as", target.code)
	}
}

func area(s Shape) float64 {
	sq, ok := s.(*Sq)
	if !ok {
		panic("no square")
	}
	return sq.s + sq.Area()
}

func copies() {
	m := map[string]Pt{"a": {1, 1}}
	if v, ok := m["a"]; ok {
		v.x = 5
		fmt.Println(v, m)
	}
	w, ok := m["a"]
	w.x = 7
	fmt.Println(w, ok, m)
	var x any = w
	z, ok := x.(Pt)
	z.x = 9
	fmt.Println(z, x, ok)
	if v, ok := x.(Pt); ok {
		v.x = 11
		fmt.Println(v, x)
	}
	var n any = 3
	if v, ok := n.(int); ok {
		n = "changed"
		fmt.Println(v, n)
	}
}

func main() {
	copies()
	for i := 0; i < 3; i++ {
		fmt.Println(f(i), g(get(i)))
	}
	m := map[string]*Pt{"a": {1, 2}}
	fmt.Println(h(m, "a"), h(m, "b"))
	err(&E{3})
	err(&E{4})
	err(errors.New("x"))
	fmt.Println(area(&Sq{2}))
	for i := 0; i < 3; i++ {
		v, ok := get(i).(string)
		if !ok {
			continue
		}
		fmt.Println(v)
	}
}
