// Constants: iota, typed and untyped, unlimited precision, enumerations.
package main

import (
	"fmt"
	"math"
	"time"
)

// Color is an enumeration.
type Color int

// The colours.
const (
	Red Color = iota
	Green
	_
	Blue
)

// Sizes are powers of 1024.
const (
	_  = iota
	KB = 1 << (10 * iota)
	MB
	GB
)

const (
	a, b = iota, iota * 10
	c, d
	e, f = "e", 2.5
	g, h
)

const (
	big   = 1 << 100
	third = 1.0 / 3
	hex   = 0xFF_FF
	oct   = 0o17
	bin   = 0b1010
	rune1 = 'a' + 1
	long  = "con" + "stant"
	size  = len(long)
	yes   = size > 5 && !false
)

func (c Color) String() string {
	switch c {
	case Red:
		return "Red"
	case Green:
		return "Green"
	case Blue:
		return "Blue"
	}
	return fmt.Sprintf("Color(%d)", int(c))
}

func main() {
	fmt.Println(Red, Green, Blue, Color(2), KB, MB, GB)
	fmt.Println(a, b, c, d, e, f, g, h)
	fmt.Println(big>>98, big/(1<<99), third*3 == 1, float64(big))
	fmt.Println(hex, oct, bin, rune1, string(rune(rune1)), long, size, yes)

	const local = 10
	var x float64 = local
	var y byte = local * 25
	var z = local / 4
	var w = local / 4.0
	fmt.Println(x, y, z, w, 7/2*2.0, 7/2.0*2)

	const timeout = 2 * time.Second
	fmt.Println(timeout, math.MaxUint32, uint64(math.MaxUint64), math.MinInt64)
	fmt.Printf("%T %T %T %T\n", local, third, rune1, 2i)
	var i8 int8 = -1 << 7
	fmt.Println(i8, ^0, 5&^3, -7>>1, 1<<3|1)
}
