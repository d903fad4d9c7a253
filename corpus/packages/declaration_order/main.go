// The order of declarations does not matter in Go; Python runs a module from top to bottom.
package main

import "fmt"

// twice is computed from a constant that is declared below.
const twice = 2 * once

const once = 21

// origin needs the class that is declared below.
var origin = Point{X: 1, Y: 2}

// corner is a zero value of such a class.
var corner Rect

var counter = newCounter()

type Rect struct {
	Min, Max Point // Point follows
	Level    Level
}

type Point struct {
	X, Y int
}

type Level int

func (l Level) String() string { return fmt.Sprintf("level %d", int(l)) }

const high Level = 3

var low = high - 2

func newCounter() *Counter { return &Counter{step: once} }

type Counter struct {
	step, n int
}

func (c *Counter) Next() int {
	c.n += c.step
	return c.n
}

// huge is too large for a float, and only another constant uses it.
const huge = 1e308 * 1e308

const tiny = huge / 1e608

func main() {
	fmt.Println(twice, once, origin, corner)
	fmt.Println(counter.Next(), counter.Next())
	fmt.Println(low, high, tiny)
	fmt.Println(0000+0x1F, 017)
}
