// Structs: literals, fields, copies, printing.
package main

import "fmt"

// Point is a position on the plane.
type Point struct {
	X, Y int
}

// Line goes from one point to another.
type Line struct {
	From, To Point
	Name     string
}

func moved(p Point, dx int) Point {
	p.X += dx // the caller's point stays where it is
	return p
}

func main() {
	p := Point{1, 2}
	q := Point{X: 3}
	r := moved(p, 10)
	fmt.Println(p, q, r, p.X+q.Y)

	line := Line{From: p, To: q, Name: "base"}
	same := line
	same.From.X = 99
	same.Name = "copy"
	fmt.Println(line, same)
	fmt.Printf("%v %+v\n", line, same)

	var zero Line
	fmt.Println(zero == Line{}, zero.Name == "", p == Point{1, 2})

	points := []Point{{1, 1}, {2, 2}}
	for _, pt := range points {
		pt.X = 0 // a copy
	}
	for i := range points {
		points[i].Y *= 10
	}
	fmt.Println(points)
}
