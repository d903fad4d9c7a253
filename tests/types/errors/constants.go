// Constants: overflow, truncation, iota, repetition.

package main

import "math"

const (
	a uint8 = 255
	b       = a + 1 // ERROR `a \+ 1 \(constant 256 of type uint8\) overflows uint8`
	c       = 1 << 600 // ERROR `constant shift overflow`
	d int8  = -129 // ERROR `cannot use -129 \(untyped int constant\) as int8 value in constant declaration \(overflows\)`
	e       = 1 / 0 // ERROR `invalid operation: division by zero`
	f       = 1.0 / 0 // ERROR `invalid operation: division by zero`
	g       = "a" + 1 // ERROR `invalid operation: "a" \+ 1 \(mismatched types untyped string and untyped int\)`
	h int   = 1.5 // ERROR `cannot use 1\.5 \(untyped float constant\) as int value in constant declaration \(truncated\)`
	i       = one() // ERROR `one\(\) \(value of type int\) is not constant`
	j []int = nil // ERROR `invalid constant type \[\]int`
	k       = len("abc")
	l       = len([]int{}) // ERROR `len\(\[\]int\{\}\) \(value of type int\) is not constant`
	m       = -a // ERROR `-a \(constant -255 of type uint8\) overflows uint8`
	n uint  = -1 // ERROR `cannot use -1 \(untyped int constant\) as uint value in constant declaration \(overflows\)`
	o       = ^a
	p       = 'a' + 1.5
	q int   = 'a' + 1.0
	r       = 1 << -1 // ERROR `invalid operation: negative shift count -1 \(untyped int constant\)`
	s       = 1.5 << 2 // ERROR `invalid operation: shifted operand 1\.5 \(untyped float constant\) must be integer`
	t       = true + 1 // ERROR `invalid operation: true \+ 1 \(mismatched types untyped bool and untyped int\)`
	u       = !1 // ERROR `invalid operation: operator ! not defined on 1 \(untyped int constant\)`
	v       = a == "a" // ERROR `invalid operation: a == "a" \(mismatched types uint8 and untyped string\)`
)

const (
	first = iota
	second
	third, fourth = iota, 5
	fifth // ERROR `extra init expr`
)

const (
	big = 1 << (10 * iota)
	_
	kilo
	small uint8 = 1 << (4 * iota) // ERROR `cannot use 1 << \(4 \* iota\) \(untyped int constant 4096\) as uint8 value in constant declaration \(overflows\)`
	smaller // ERROR `cannot use 1 << \(4 \* iota\) \(untyped int constant 65536\) as uint8 value in constant declaration \(overflows\)`
)

var x = iota // ERROR `cannot use iota outside constant declaration`

func one() int { return 1 }

func values() {
	var i8 int8 = 127 + 1 // ERROR `cannot use 127 \+ 1 \(untyped int constant 128\) as int8 value in variable declaration \(overflows\)`
	var u uint = 1 - 2 // ERROR `cannot use 1 - 2 \(untyped int constant -1\) as uint value in variable declaration \(overflows\)`
	var f32 float32 = 1e40 // ERROR `cannot use 1e40 \(untyped float constant 1e\+40\) as float32 value in variable declaration \(overflows\)`
	var i int = math.MaxInt64 + 1 // ERROR `cannot use math\.MaxInt64 \+ 1 \(untyped int constant 9223372036854775808\) as int value in variable declaration \(overflows\)`
	var i64 int64 = math.MaxUint64 // ERROR `cannot use math\.MaxUint64 \(untyped int constant 18446744073709551615\) as int64 value in variable declaration \(overflows\)`
	var r rune = 0x110000 * 0x110000 // ERROR `cannot use 0x110000 \* 0x110000 \(untyped int constant 1241245548544\) as rune value in variable declaration \(overflows\)`
	var b byte = 'é'
	var bb byte = '世' // ERROR `cannot use '世' \(untyped rune constant 19990\) as byte value in variable declaration \(overflows\)`
	i8 = i8 + 300 // ERROR `300 \(untyped int constant\) overflows int8`
	i = i << 1.5 // ERROR `1\.5 \(untyped float constant\) truncated to uint`
	_ = i8 * 1.5 // ERROR `1\.5 \(untyped float constant\) truncated to int8`
	_ = u + 1.5 // ERROR `1\.5 \(untyped float constant\) truncated to uint`
	_ = int8(200) // ERROR `constant 200 overflows int8`
	_ = uint(-1) // ERROR `constant -1 overflows uint`
	_ = int(1.5) // ERROR `cannot convert 1\.5 \(untyped float constant\) to type int`
	_ = string(1.5) // ERROR `cannot convert 1\.5 \(untyped float constant\) to type string`
	_ = byte(300) // ERROR `constant 300 overflows byte`
	_ = [3]int{}[3] // ERROR `invalid argument: index 3 out of bounds \[0:3\]`
	_ = "abc"[5] // ERROR `invalid argument: index 5 out of bounds \[0:3\]`
	_ = float32(1e40) // ERROR `cannot convert 1e40 \(untyped float constant 1e\+40\) to type float32`
	_, _, _, _, _, _ = f32, i64, r, b, bb, i
	const unused = 1
	const zero = 0
	_ = i / zero // ERROR `invalid operation: division by zero`
	_ = 1.5 / zero // ERROR `invalid operation: division by zero`
	_ = f32 / zero
	_ = i % 0 // ERROR `invalid operation: division by zero`
}

func main() {}
