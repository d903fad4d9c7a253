// Types: cycles, structs, interfaces, embedding, methods.

package main

import "fmt"

type A struct{ b B } // ERROR `invalid recursive type A`
type B struct{ a A }
type C C // ERROR `invalid recursive type: C refers to itself`
type D [2]D // ERROR `invalid recursive type: D refers to itself`
type E struct{ e *E }
type F interface{ F } // ERROR `invalid recursive type: F refers to itself`
type G = G // ERROR `invalid recursive type: G refers to itself`
type H []H

var n = 3

type I [n]int // ERROR `invalid array length n`
type J [-1]int // ERROR `invalid array length -1 \(untyped int constant\)`
type K ["a"]int // ERROR `array length "a" \(untyped string constant\) must be integer`
type L map[[]int]string // ERROR `invalid map key type \[\]int`
type M map[func()]int // ERROR `invalid map key type func\(\)`
type N map[struct{ xs []int }]int // ERROR `invalid map key type struct\{xs \[\]int\}`

type P *int
type Q struct{ P } // ERROR `embedded field type cannot be a pointer`
type R struct{ *fmt.Stringer } // ERROR `embedded field type cannot be a pointer to an interface`
type S struct {
	int
	int // ERROR `int redeclared`
}
type U struct{ E }

func (int) m1()          {} // ERROR `cannot define new methods on non-local type int`
func (*fmt.Formatter) m2() {} // ERROR `cannot define new methods on non-local type fmt\.Formatter`
func (P) m3()            {} // ERROR `invalid receiver type P \(pointer or interface type\)`
func (x **E) m4()        {} // ERROR `invalid receiver type \*\*E`
func ([]int) m5()        {} // ERROR `invalid receiver type \[\]int`

type Shape interface {
	Area() float64
	Area() float64 // ERROR `duplicate method Area`
	_() // ERROR `methods must have a unique non-blank name`
}

type Named interface{ Name() string }

type V struct{}

func (V) Name() int { return 1 }

type W struct{}

func (*W) Name() string { return "" }

type X struct{}

func (X) name() string { return "" }

var (
	_ Named = V{} // ERROR `cannot use V\{\} \(value of struct type V\) as Named value in variable declaration: V does not implement Named \(wrong type for method Name\)`
	_ Named = W{} // ERROR `cannot use W\{\} \(value of struct type W\) as Named value in variable declaration: W does not implement Named \(method Name has pointer receiver\)`
	_ Named = &W{}
	_ Named = X{} // ERROR `cannot use X\{\} \(value of struct type X\) as Named value in variable declaration: X does not implement Named \(missing method Name\)`
	_ Named = nil
	_ Named = 1 // ERROR `cannot use 1 \(constant of type int\) as Named value in variable declaration: int does not implement Named \(missing method Name\)`
	_ error = fmt.Errorf("x")
	_ fmt.Stringer = V{} // ERROR `cannot use V\{\} \(value of struct type V\) as fmt\.Stringer value in variable declaration: V does not implement fmt\.Stringer \(missing method String\)`
)

type Inner1 struct{ x, y int }
type Inner2 struct{ x, z int }
type Outer struct {
	Inner1
	*Inner2
}

func fields(o Outer, p **Outer, s Named, ps *Named) {
	_ = o.x // ERROR `ambiguous selector o\.x`
	_ = o.y
	_ = o.z
	_ = o.w // ERROR `o\.w undefined \(type Outer has no field or method w\)`
	_ = o.Y // ERROR `o\.Y undefined \(type Outer has no field or method Y, but does have field y\)`
	_ = p.y // ERROR `p\.y undefined \(type \*\*Outer has no field or method y\)`
	_ = s.Name
	_ = s.name() // ERROR `s\.name undefined \(type Named has no field or method name, but does have method Name\)`
	_ = ps.Name() // ERROR `ps\.Name undefined \(type \*Named is pointer to interface, not interface\)`
	_ = Outer.y // ERROR `operand for field selector y must be value of type Outer`
	_ = V.Name
	_ = W.Name // ERROR `invalid method expression W\.Name \(needs pointer receiver \(\*W\)\.Name\)`
	_ = (*W).Name
	V.Missing() // ERROR `V\.Missing undefined \(type V has no field or method Missing\)`
	fmt.Stringer.String() // ERROR `not enough arguments in call to fmt\.Stringer\.String`
}

type Number interface{ ~int | ~float64 }

var number Number // ERROR `cannot use type Number outside a type constraint: interface contains type constraints`

func constraint(x Number) {} // ERROR `cannot use type Number outside a type constraint: interface contains type constraints`

func compare(x comparable) {} // ERROR `cannot use type comparable outside a type constraint: interface is \(or embeds\) comparable`



func main() {}
