// Interfaces are satisfied implicitly.
package main

import "fmt"

// Shape is anything that has an area and a perimeter.
type Shape interface {
	Area() float64
	Perimeter() float64
}

// Rect is a rectangle.
type Rect struct {
	Width, Height float64
}

// Circle is a circle.
type Circle struct {
	Radius float64
}

func (r Rect) Area() float64      { return r.Width * r.Height }
func (r Rect) Perimeter() float64 { return 2*r.Width + 2*r.Height }

func (c Circle) Area() float64      { return 3.0 * c.Radius * c.Radius }
func (c Circle) Perimeter() float64 { return 6.0 * c.Radius }

// String makes a rectangle print nicely.
func (r Rect) String() string {
	return fmt.Sprintf("%gx%g", r.Width, r.Height)
}

func measure(s Shape) {
	fmt.Println(s, s.Area(), s.Perimeter())
}

func largest(shapes []Shape) Shape {
	var best Shape
	for _, s := range shapes {
		if best == nil || s.Area() > best.Area() {
			best = s
		}
	}
	return best
}

func main() {
	shapes := []Shape{Rect{3, 4}, Circle{5}, Rect{Width: 1.5, Height: 2}}
	for _, s := range shapes {
		measure(s)
	}
	if c, ok := largest(shapes).(Circle); ok {
		fmt.Println("largest is a circle of radius", c.Radius)
	}
	fmt.Println(largest(nil) == nil)
}
