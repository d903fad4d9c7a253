// Operators: operand types, comparisons, shifts, pointers.

package main

type T struct{ f func() }
type U struct{ x int }
type MyInt int

func operators() {
	var i int
	var f float64
	var s string
	var b bool
	var p *int
	var u8 uint8
	var u16 uint16
	var my MyInt
	_ = i + f // ERROR `invalid operation: i \+ f \(mismatched types int and float64\)`
	_ = i + my // ERROR `invalid operation: i \+ my \(mismatched types int and MyInt\)`
	_ = u8 + u16 // ERROR `invalid operation: u8 \+ u16 \(mismatched types uint8 and uint16\)`
	_ = s + i // ERROR `invalid operation: s \+ i \(mismatched types string and int\)`
	_ = s - s // ERROR `invalid operation: operator - not defined on s \(variable of type string\)`
	_ = b + b // ERROR `invalid operation: operator \+ not defined on b \(variable of type bool\)`
	_ = b && i // ERROR `invalid operation: b && i \(mismatched types bool and int\)`
	_ = !i // ERROR `invalid operation: operator ! not defined on i \(variable of type int\)`
	_ = -s // ERROR `invalid operation: operator - not defined on s \(variable of type string\)`
	_ = ^f // ERROR `invalid operation: operator \^ not defined on f \(variable of type float64\)`
	_ = f % f // ERROR `invalid operation: operator % not defined on f \(variable of type float64\)`
	_ = i & f // ERROR `invalid operation: i & f \(mismatched types int and float64\)`
	_ = p + 1 // ERROR `invalid operation: p \+ 1 \(mismatched types \*int and untyped int\)`
	_ = &i + 1 // ERROR `invalid operation: &i \+ 1 \(mismatched types \*int and untyped int\)`
	_ = *i // ERROR `invalid operation: cannot indirect i \(variable of type int\)`
	_ = &1 // ERROR `invalid operation: cannot take address of 1 \(untyped int constant\)`
	_ = &one() // ERROR `invalid operation: cannot take address of one\(\) \(value of type int\)`
	_ = i << f // ERROR `invalid operation: shift count f \(variable of type float64\) must be integer`
	_ = f << 1 // ERROR `invalid operation: shifted operand f \(variable of type float64\) must be integer`
	_ = i << -1 // ERROR `invalid operation: negative shift count -1 \(untyped int constant\)`
	_ = i << "a" // ERROR `cannot convert "a" \(untyped string constant\) to type uint`
	_ = 1 << u8
	_ = 1.0 << i // ERROR `invalid operation: shifted operand 1\.0 \(type float64\) must be integer`
	var g float64 = 1 << i // ERROR `invalid operation: shifted operand 1 \(type float64\) must be integer`
	_ = u8 + 256 // ERROR `256 \(untyped int constant\) overflows uint8`
	_ = u8 + 1.5 // ERROR `1\.5 \(untyped float constant\) truncated to uint8`
	_ = s + 'a' // ERROR `invalid operation: s \+ 'a' \(mismatched types string and untyped rune\)`
	_ = i + "a" // ERROR `invalid operation: i \+ "a" \(mismatched types int and untyped string\)`
	_ = g
	i += f // ERROR `invalid operation: i \+= f \(mismatched types int and float64\)`
	i += 1.5 // ERROR `1\.5 \(untyped float constant\) truncated to int`
	s += 1 // ERROR `invalid operation: s \+= 1 \(mismatched types string and untyped int\)`
	b++ // ERROR `invalid operation: b\+\+ \(non-numeric type bool\)`
	s-- // ERROR `invalid operation: s-- \(non-numeric type string\)`
	i &^= f // ERROR `invalid operation: i &\^= f \(mismatched types int and float64\)`
}

func comparisons() {
	var i int
	var s string
	var e error
	var a any
	var f func()
	var xs []int
	var m map[string]int
	var t T
	var u U
	var arr [2][]int
	var p *int
	var q *string
	var my MyInt
	_ = i == s // ERROR `invalid operation: i == s \(mismatched types int and string\)`
	_ = i == my // ERROR `invalid operation: i == my \(mismatched types int and MyInt\)`
	_ = f == f // ERROR `invalid operation: f == f \(func can only be compared to nil\)`
	_ = f == nil
	_ = xs == xs // ERROR `invalid operation: xs == xs \(slice can only be compared to nil\)`
	_ = m == m // ERROR `invalid operation: m == m \(map can only be compared to nil\)`
	_ = t == t // ERROR `invalid operation: t == t \(struct containing func\(\) cannot be compared\)`
	_ = u == u
	_ = arr == arr // ERROR `invalid operation: arr == arr \(\[2\]\[\]int cannot be compared\)`
	_ = p == q // ERROR `invalid operation: p == q \(mismatched types \*int and \*string\)`
	_ = p == nil
	_ = i == nil // ERROR `invalid operation: i == nil \(mismatched types int and untyped nil\)`
	_ = nil == nil // ERROR `invalid operation: nil == nil \(operator == not defined on untyped nil\)`
	_ = a == i
	_ = a == xs // ERROR `invalid operation: a == xs \(slice can only be compared to nil\)`
	_ = e == i // ERROR `invalid operation: e == i \(mismatched types error and int\)`
	_ = e == u // ERROR `invalid operation: e == u \(mismatched types error and U\)`
	_ = u < u // ERROR `invalid operation: u < u \(operator < not defined on struct\)`
	_ = p < p // ERROR `invalid operation: p < p \(operator < not defined on pointer\)`
	_ = true < false // ERROR `invalid operation: true < false \(operator < not defined on untyped bool\)`
	_ = a < a // ERROR `invalid operation: a < a \(operator < not defined on interface\)`
	_ = s < "a"
	_ = s == 'a' // ERROR `invalid operation: s == 'a' \(mismatched types string and untyped rune\)`
	_ = i == 1.5 // ERROR `1\.5 \(untyped float constant\) truncated to int`
	_ = u == U{}
	_ = e == nil
}

func one() int { return 1 }

func main() {
	if i := 1; i { // ERROR `non-boolean condition in if statement`
	}
	for 1 { // ERROR `non-boolean condition in for statement`
	}
	if "a" == 1 { // ERROR `invalid operation: "a" == 1 \(mismatched types untyped string and untyped int\)`
	}
	operators()
	comparisons()
}
