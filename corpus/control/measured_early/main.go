// What the Go compiler reads before a call, and what after it: len and slices, variables and elements.
package main

import "fmt"

var xs = []int{1, 2, 3}
var m = map[int]int{1: 1}
var s = "abc"

type A struct{ log []int }

//go:noinline
func grow() int { xs = append(xs, 9); m[2] = 1; s += "d"; return 100 }

//go:noinline
func (a *A) n() int { a.log = append(a.log, 1); return 100 }

func main() {
	fmt.Println(len(xs) + grow())
	r := len(xs) + grow()
	fmt.Println(r)
	r = len(m) + grow()
	m = map[int]int{}
	r2 := len(m) + grow()
	fmt.Println(r, r2)
	r = len(s) + grow()
	fmt.Println(r)
	a := &A{}
	r = len(a.log) + a.n()
	fmt.Println(r)
	fmt.Println(len(a.log), a.n(), len(a.log))
	x, y := len(a.log), a.n()
	fmt.Println(x, y)
	z := []int{len(xs), grow(), len(xs)}
	fmt.Println(z)
	r = cap(xs[:1]) - cap(xs[:1]) + xs[len(xs)-1] + grow()
	fmt.Println(r)
	c := s[0:1] + fmt.Sprint(grow())
	fmt.Println(c)
	q := s[len(s)-1:] + fmt.Sprint(grow())
	fmt.Println(q)
	f := m[2] + func() int { m[2] = 50; return 1 }()
	fmt.Println(f)
	h := xs[0] + func() int { xs[0] = 50; return 1 }()
	fmt.Println(h)
	k := string(s) + fmt.Sprint(grow())
	fmt.Println(k)
	var i interface{} = len(xs)
	fmt.Println(i)
	l := int8(len(xs)) + int8(grow())
	fmt.Println(l)
	b := xs[0] == 50 == (func() int { xs[0] = 51; return 51 }() == 51)
	fmt.Println(b)
}
