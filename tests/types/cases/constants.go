package main

import (
	"math"
	"time"
)

type Weekday int

const (
	Sunday Weekday = iota
	Monday
	_
	Wednesday
)

const (
	KB = 1 << (10 * (iota + 1))
	MB
	GB
)

const (
	big     = 1 << 100
	small   = big >> 98
	third   = 1.0 / 3
	exact   = third * 3
	rune1   = 'a' + 1
	mixed   = 'a' + 1.5
	imag1   = 2i * 2i
	text    = "go" + "2mp"
	size    = len(text)
	isBig   = big > math.MaxInt64
	mask    = ^uint8(0)
	inverse = ^5
	quo     = -7 / 2
	rem     = -7 % 2
	fquo    = -7 / 2.0
	andNot  = 0xFF &^ 0x0F
	timeout = 3 * time.Second
	half    = float32(0.1)
	char    = string(rune(0x4e16))
	hex     = 0x1p-2
)

type T [small]int

func main() {
	var u8 uint8 = 255
	var s uint = 3
	var f float64 = 1 << 3
	var i = 1.0 << 3
	var w int64 = 1.0 << s
	x := u8<<s>>1 + 1
	var a [2 * size]byte
	var t T
	b := len(a) + cap(t)
	var c complex64 = 1 + 2i
	r := real(c) + 1
	z := complex(1, 2)
	n := min(1, 2.5, s2())
	m := max("a", text)
	var d time.Duration = 1500 * time.Millisecond
	y := d / 2
	any1 := any(1 << 3)
	_, _, _, _ = f, i, w, any1
	println(x, b, r, z, n, m, y, Monday, Wednesday, KB, MB, GB, exact, rune1, mixed == 98.5, imag1)
	println(isBig, mask, inverse, quo, rem, fquo, andNot, timeout, half, char, hex, uint64(math.MaxUint64))
	const local = iota + 1
	switch x := x; {
	case x > local && u8 == 255, x == 'a':
	}
}

func s2() float64 { return 2 }
