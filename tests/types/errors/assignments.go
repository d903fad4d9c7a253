// Assignments: what fits where, and how many.

package main

type point struct{ x, y int }

func one() int           { return 1 }
func two() (int, string) { return 1, "" }
func none()              {}

func mismatches() {
	var i int = "text" // ERROR `cannot use "text" \(untyped string constant\) as int value in variable declaration`
	var s string = 1 // ERROR `cannot use 1 \(untyped int constant\) as string value in variable declaration`
	var f float64 = 1
	i = f // ERROR `cannot use f \(variable of type float64\) as int value in assignment`
	i = s // ERROR `cannot use s \(variable of type string\) as int value in assignment`
	s = 'a' // ERROR `cannot use 'a' \(untyped rune constant 97\) as string value in assignment`
	var p *point = point{} // ERROR `cannot use point\{\} \(value of struct type point\) as \*point value in variable declaration`
	p = &point{}
	var q point = p // ERROR `cannot use p \(variable of type \*point\) as point value in variable declaration`
	var e error = "no" // ERROR `cannot use "no" \(constant of type string\) as error value in variable declaration: string does not implement error \(missing method Error\)`
	var n int = nil // ERROR `cannot use nil as int value in variable declaration`
	var a any = nil
	x := nil // ERROR `use of untyped nil in assignment`
	_ = nil // ERROR `use of untyped nil in assignment to _ identifier`
	_, _, _, _, _, _, _ = i, s, p, q, e, n, a
	_ = x
}

func counts() {
	var a, b int // ERROR `declared and not used: b`
	a, b = 1 // ERROR `assignment mismatch: 2 variables but 1 value`
	a, b = 1, 2, 3 // ERROR `assignment mismatch: 2 variables but 3 values`
	a, b = one() // ERROR `assignment mismatch: 2 variables but one returns 1 value`
	a, b = two() // ERROR `cannot use 2nd function result \(value of type string\) as int value in multiple assignment`
	a = two() // ERROR `assignment mismatch: 1 variable but two returns 2 values`
	a = none() // ERROR `none\(\) \(no value\) used as value`
	c, d := one() // ERROR `assignment mismatch: 2 variables but one returns 1 value`
	var g, h = 1, 2, 3 // ERROR `extra init expr 3`
	var k, l = 1 // ERROR `assignment mismatch: 2 variables but 1 value`
	var m, o int = two() // ERROR `cannot use 2nd function result \(value of type string\) as int value in multiple assignment`
	_ = a
	_, _, _, _, _, _, _, _ = c, d, g, h, k, l, m, o
}

func targets() {
	const c = 1
	c = 2 // ERROR `cannot assign to c \(neither addressable nor a map index expression\)`
	one() = 3 // ERROR `cannot assign to one\(\) \(neither addressable nor a map index expression\)`
	m := map[string]point{}
	m["a"].x = 1 // ERROR `cannot assign to struct field m\["a"\]\.x in map`
	m["a"] = point{}
	"abc"[0] = 'x' // ERROR `cannot assign to "abc"\[0\] \(neither addressable nor a map index expression\)`
	s := "abc"
	s[0] = 'x' // ERROR `cannot assign to s\[0\] \(neither addressable nor a map index expression\)`
	point{}.x = 1 // ERROR `cannot assign to point\{\}\.x \(neither addressable nor a map index expression\)`
	(&point{}).x = 1
	for i := range 3 { // ERROR `declared and not used: i`
		i = 5
	}
	one = nil // ERROR `cannot assign to one \(neither addressable nor a map index expression\)`
	none() = 1 // ERROR `none\(\) \(no value\) used as value`
	s++ // ERROR `invalid operation: s\+\+ \(non-numeric type string\)`
	c++ // ERROR `cannot assign to c \(neither addressable nor a map index expression\)`
	nil = 1 // ERROR `cannot assign to nil \(neither addressable nor a map index expression\)`
}

func main() {}
