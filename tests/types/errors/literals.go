// Composite literals.

package main



type point struct{ x, y int }
type line struct {
	from, to point
	name     string
}
type base struct{ id int }
type derived struct {
	base
	extra int
}

func literals() {
	_ = point{1} // ERROR `too few values in struct literal of type point`
	_ = point{1, 2, 3} // ERROR `too many values in struct literal of type point`
	_ = point{1, "a"} // ERROR `cannot use "a" \(untyped string constant\) as int value in struct literal`
	_ = point{x: 1, 2} // ERROR `mixture of field:value and value elements in struct literal`
	_ = point{1, y: 2} // ERROR `mixture of field:value and value elements in struct literal`
	_ = point{x: 1, x: 2} // ERROR `duplicate field name x in struct literal`
	_ = point{z: 1} // ERROR `unknown field z in struct literal of type point`
	_ = point{X: 1} // ERROR `unknown field X in struct literal of type point, but does have x`
	_ = point{"x": 1} // ERROR `invalid field name "x" in struct literal`
	_ = point{x: "a"} // ERROR `cannot use "a" \(untyped string constant\) as int value in struct literal`
	_ = line{from: {1, 2}} // ERROR `missing type in composite literal`
	_ = line{point{}, point{}, ""}
	_ = derived{base: base{1}, extra: 2}
	_ = derived{id: 1}
	_ = derived{base{1}, 2}
	_ = derived{1, 2} // ERROR `cannot use 1 \(untyped int constant\) as base value in struct literal`
	_ = []int{1, "a", 2.5, 2.0} // ERROR `cannot use "a" \(untyped string constant\) as int value in array or slice literal` `cannot use 2\.5 \(untyped float constant\) as int value in array or slice literal \(truncated\)`
	_ = []int{0: 1, 0: 2} // ERROR `duplicate index 0 in array or slice literal`
	_ = []int{-1: 1} // ERROR `invalid argument: index -1 \(constant of type int\) must not be negative`
	_ = []int{"a": 1} // ERROR `cannot convert "a" \(untyped string constant\) to type int`
	_ = [2]int{1, 2, 3} // ERROR `index 2 is out of bounds \(>= 2\)`
	_ = [2]int{5: 1} // ERROR `invalid argument: index 5 out of bounds \[0:2\]`
	_ = [...]int{2: 1, 3}
	_ = [...]string{1} // ERROR `cannot use 1 \(untyped int constant\) as string value in array or slice literal`
	_ = map[string]int{"a": 1, "a": 2} // ERROR `duplicate key "a" in map literal`
	_ = map[string]int{"a"} // ERROR `missing key in map literal`
	_ = map[string]int{1: 1} // ERROR `cannot use 1 \(untyped int constant\) as string value in map literal`
	_ = map[string]int{"a": "b"} // ERROR `cannot use "b" \(untyped string constant\) as int value in map literal`
	_ = map[point]string{{1, 2}: "a", {1, 2}: "b"}
	_ = []*point{{1, 2}, &point{}, nil}
	_ = []point{{1}, {x: 1}} // ERROR `too few values in struct literal of type point`
	_ = [][]int{{1}, {"a"}} // ERROR `cannot use "a" \(untyped string constant\) as int value in array or slice literal`
	_ = int{1} // ERROR `invalid composite literal type int`
	_ = *point{1, 2} // ERROR `invalid operation: cannot indirect point\{…\} \(value of struct type point\)`
	_ = &point{1, 2}
	_ = &int(3) // ERROR `invalid operation: cannot take address of int\(3\) \(constant 3 of type int\)`
	_ = struct{ a int }{1}
	_ = struct{ a int }{b: 1} // ERROR `unknown field b in struct literal of type struct\{a int\}`
	_ = undefined{1} // ERROR `undefined: undefined`
	_ = func(x int) { return x } // ERROR `too many return values`
	_ = func() int {} // ERROR `missing return`
}

func main() {}
