// Pointers to variables, fields, elements and structs; pointers to pointers; new.
package main

import "fmt"

// Point is a struct to point into.
type Point struct{ X, Y int }

func increment(p *int) { *p++ }

func swap(a, b *int) { *a, *b = *b, *a }

func newCounter() *int {
	n := 10
	return &n
}

func replace(pp **Point) { *pp = &Point{7, 7} }

func main() {
	x, y := 1, 2
	increment(&x)
	swap(&x, &y)
	fmt.Println(x, y)

	p := &x
	q := p
	*q = 50
	fmt.Println(x, *p, p == q, p == &y)

	point := Point{1, 2}
	px := &point.X
	*px = 11
	point.X++
	increment(&point.Y)
	fmt.Println(point, *px)

	xs := []int{1, 2, 3}
	middle := &xs[1]
	*middle *= 10
	xs[1]++
	for i := range xs {
		increment(&xs[i])
	}
	fmt.Println(xs, *middle)
	xs = append(xs, 4)
	xs[1] = 0
	fmt.Println(*middle, xs)

	c := newCounter()
	d := newCounter()
	increment(c)
	fmt.Println(*c, *d)

	ptr := &point
	replace(&ptr)
	fmt.Println(*ptr, point)
	z := new(int)
	fmt.Println(*z, ptr.X, (*ptr).Y)

	matrix := [2][2]int{{1, 2}, {3, 4}}
	row := &matrix[1]
	row[0] = 33
	fmt.Println(matrix, len(row))

	var none *Point
	fmt.Println(none == nil, none)
	defer func() { fmt.Println("recovered:", recover()) }()
	fmt.Println(none.X)
}
