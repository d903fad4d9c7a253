// Methods with value and with pointer receivers.
package main

import (
	"fmt"
	"math"
)

// Vector is a 2D vector.
type Vector struct {
	X, Y float64
}

// Length is the Euclidean norm.
func (v Vector) Length() float64 {
	return math.Sqrt(v.X*v.X + v.Y*v.Y)
}

// Scale changes the vector itself.
func (v *Vector) Scale(factor float64) {
	v.X *= factor
	v.Y *= factor
}

// Scaled gives a new vector.
func (v Vector) Scaled(factor float64) Vector {
	v.Scale(factor)
	return v
}

// Counter counts.
type Counter struct {
	n int
}

// Inc adds one, and returns the counter for chaining.
func (c *Counter) Inc() *Counter {
	c.n++
	return c
}

func main() {
	v := Vector{3, 4}
	fmt.Println(v.Length())
	w := v.Scaled(10)
	fmt.Println(v, w)
	v.Scale(2)
	fmt.Println(v.Length())

	p := &v
	p.Scale(0.5)
	fmt.Println(p.Length(), v)

	c := &Counter{}
	c.Inc().Inc().Inc()
	fmt.Println(c.n)
}
