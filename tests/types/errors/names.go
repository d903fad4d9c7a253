// Names: undefined, declared twice, blank, unused.

package main

import (
	"fmt"
	"os"
	str "strings" // ERROR `"strings" imported as str and not used`
)

var twice int
var twice string // ERROR `twice redeclared in this block`

func undefined() {
	fmt.Println(nothing) // ERROR `undefined: nothing`
	fmt.println("x") // ERROR `undefined: fmt\.println \(but have Println\)`
	fmt.Printn("x") // ERROR `undefined: fmt\.Printn`
	os.Args() // ERROR `invalid operation: cannot call os\.Args \(variable of type \[\]string\): \[\]string is not a function`
	var x unknownType // ERROR `undefined: unknownType`
	_ = x
	y := _ // ERROR `declared and not used: y` `cannot use _ as value or type`
	_ = fmt // ERROR `use of package fmt not in selector`
}

func unused() {
	a := 1
	var b, c int // ERROR `declared and not used: b` `declared and not used: c`
	c = 2
	for i, v := range []int{1} { // ERROR `declared and not used: i` `declared and not used: v`
	}
	func() {
		d := 1 // ERROR `declared and not used: d`
	}()
	if e := 1; true { // ERROR `declared and not used: e`
	}
	switch f := any(a).(type) { // ERROR `f declared and not used`
	case int:
	}
	var g int // ERROR `declared and not used: g`
	func() { g = 1 }()
}

func shadowing() {
	x := 1 // ERROR `declared and not used: x`
	x := 2 // ERROR `no new variables on left side of :=`
	x, y := 3, 4
	x, x := 5, 6 // ERROR `x repeated on left side of :=`
	{
		x := 7
		_ = x
	}
	_ = y
	var int = 3
	var z int // ERROR `int \(local variable\) is not a type`
	_ = z
	true := false
	_ = true
}

func twoParams(a int, a string) {} // ERROR `a redeclared in this block`

type T struct {
	a int
	a string // ERROR `a redeclared`
}

func (T) m() {}
func (T) m() {} // ERROR `method T\.m already declared`
func (T) a() {} // ERROR `field and method with the same name a`

func main() {}

func main() {} // ERROR `main redeclared in this block`
