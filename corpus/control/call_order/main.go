// Calls that change what is read beside them: the Go compiler makes the calls first.
package main

import "fmt"

var g = 1

func bump() int { g = 100; return 5 }

type P struct{ n int }

func main() {
	g += bump()
	fmt.Println("global", g)
	g = 1
	g = g + bump()
	fmt.Println("global2", g)
	n := 1
	n += func() int { n = 50; return 7 }()
	fmt.Println("local", n)
	one, two := []int{1}, []int{2}
	x := one
	x[0] += func() int { x = two; return 10 }()
	fmt.Println("slice", one, two)
	m1, m2 := map[int]int{0: 1}, map[int]int{0: 2}
	m := m1
	m[0] += func() int { m = m2; return 10 }()
	fmt.Println("map", m1, m2)
	a, b := 1, 2
	p := &a
	*p += func() int { p = &b; return 10 }()
	fmt.Println("ptr", a, b)
	arr := []int{1, 2, 3}
	i := 0
	arr[i] += func() int { i = 2; return 10 }()
	fmt.Println("idx", arr)
	arr[i] = func() int { i = 1; return 77 }()
	fmt.Println("idx2", arr)
	pa, pb := &P{1}, &P{2}
	q := pa
	q.n += func() int { q = pb; return 10 }()
	fmt.Println("field", *pa, *pb)
	arr[0] += func() int { arr[0] = 1000; return 1 }()
	fmt.Println("elem", arr)
	i, arr[i] = 2, 99
	fmt.Println(i, arr)
	arr[i], i = 5, 0
	fmt.Println(i, arr)
	s := "a"
	s += func() string { s = "b"; return "c" }()
	fmt.Println(s)
	f := 1.5
	f = f*2 + func() float64 { f = 10; return 1 }()
	fmt.Println(f)
	t := P{1}
	u, v := t, func() int { t.n = 9; return 1 }()
	fmt.Println(u, v)
	w := []int{g, bump(), g}
	g = 3
	w = []int{g, bump(), g}
	fmt.Println(w)
	fmt.Println(n, func() int { n = 1; return 2 }(), n)
	y := n + func() int { n = 70; return 2 }() + n
	fmt.Println(y)
	z := [3]int{}
	z[n-70], n = 4, 71
	fmt.Println(z, n)
}
