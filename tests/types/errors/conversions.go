// Conversions and type assertions.

package main

type Celsius float64
type Fahrenheit float64
type point struct{ x int }
type other struct{ x int }
type tagged struct {
	x int `json:"x"`
}
type third struct{ y int }

func conversions(i int, f float64, s string, b bool, p point, xs []int, bs []byte, a any, e error) {
	_ = int(f)
	_ = int(s) // ERROR `cannot convert s \(variable of type string\) to type int`
	_ = int(b) // ERROR `cannot convert b \(variable of type bool\) to type int`
	_ = string(i)
	_ = string(f) // ERROR `cannot convert f \(variable of type float64\) to type string`
	_ = string(bs)
	_ = string(xs) // ERROR `cannot convert xs \(variable of type \[\]int\) to type string`
	_ = []byte(s)
	_ = []int(s) // ERROR `cannot convert s \(variable of type string\) to type \[\]int`
	_ = []rune("abc")
	_ = bool(i) // ERROR `cannot convert i \(variable of type int\) to type bool`
	_ = float64("1") // ERROR `cannot convert "1" \(untyped string constant\) to type float64`
	_ = Celsius(f)
	_ = Celsius(1)
	var c Celsius = f // ERROR `cannot use f \(variable of type float64\) as Celsius value in variable declaration`
	var g Fahrenheit = c // ERROR `cannot use c \(variable of float64 type Celsius\) as Fahrenheit value in variable declaration`
	_ = Fahrenheit(c)
	_ = other(p)
	_ = tagged(p)
	_ = third(p) // ERROR `cannot convert p \(variable of struct type point\) to type third`
	_ = (*other)(&p)
	_ = [3]int(xs)
	_ = []int([3]int{}) // ERROR `cannot convert \[3\]int\{\} \(value of type \[3\]int\) to type \[\]int`
	_ = error(e)
	_ = any(e)
	_ = int(a) // ERROR `cannot convert a \(variable of interface type any\) to type int: need type assertion`
	_ = int() // ERROR `missing argument in conversion to int`
	_ = int(1, 2) // ERROR `too many arguments in conversion to int`
	_ = int(xs...) // ERROR `invalid use of \.\.\. in conversion to int`
	_ = int8(i)
	_ = int8(300) // ERROR `constant 300 overflows int8`
	_ = a.(int) + 1
	_ = a.(int) + a.(string) // ERROR `invalid operation: a\.\(int\) \+ a\.\(string\) \(mismatched types int and string\)`
	_ = e.(point) // ERROR `impossible type assertion: e\.\(point\)`
	_ = e.(interface{ Foo() })
	_ = i.(int) // ERROR `invalid operation: i \(variable of type int\) is not an interface`
	v, ok := a.(string)
	var n int = v // ERROR `cannot use v \(variable of type string\) as int value in variable declaration`
	var t string = ok // ERROR `cannot use ok \(variable of type bool\) as string value in variable declaration`
	_, _, _ = g, n, t
	_ = uint8(1.0)
	_ = uint8(1.5) // ERROR `cannot convert 1\.5 \(untyped float constant\) to type uint8`
	_ = complex128(1)
	_ = complex64(f) // ERROR `cannot convert f \(variable of type float64\) to type complex64`
}

func main() {}
