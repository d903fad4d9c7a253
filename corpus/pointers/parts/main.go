// Pointers to parts of structs and arrays that are assigned as a whole.
package main

import "fmt"

type P struct{ X, Y int }
type L struct{ A, B P }
type H struct {
	l   L
	arr [2]P
}

func set(h *H) { h.l = L{P{8, 8}, P{9, 9}} }

func main() {
	var l L
	p := &l.A
	l = L{P{1, 1}, P{2, 2}}
	fmt.Println(*p)
	var h H
	q := &h.l.B
	h.l = L{P{1, 1}, P{5, 5}}
	fmt.Println(*q)
	h = H{}
	fmt.Println(*q)
	set(&h)
	fmt.Println(*q)
	r := &h.arr[1]
	h.arr = [2]P{{1, 2}, {3, 4}}
	fmt.Println(*r)
	h = H{arr: [2]P{{}, {6, 6}}}
	fmt.Println(*r)
	xs := []L{{}, {}}
	t := &xs[1].A
	xs[1] = L{A: P{7, 7}}
	fmt.Println(*t)
	lines := [2]L{}
	u := &lines[1].B
	lines = [2]L{{}, {B: P{3, 3}}}
	fmt.Println(*u)
	hp := &h
	*hp = H{l: L{B: P{4, 4}}}
	fmt.Println(*q, *r)
	x := &h.arr
	h = H{arr: [2]P{{5, 5}}}
	fmt.Println(*x)
	y := &l.A.X
	l.A = P{77, 1}
	fmt.Println(*y)
	l = L{}
	fmt.Println(*y)
	sl := h.arr[:]
	h.arr = [2]P{{1, 1}}
	fmt.Println(sl)
	h = H{}
	fmt.Println(sl)
	grid := [2][2]int{}
	row := grid[1][:]
	grid = [2][2]int{{1, 2}, {3, 4}}
	fmt.Println(row)
}
