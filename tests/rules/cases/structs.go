package main

import "fmt"

// Point is a place in the plane.
type Point struct {
	X, Y int
}

func main() {
	p := Point{X: 1}
	q := p
	q.X = 5
	fmt.Println(p, q, p == q)
}
