// Package level: imports, init, main, order of initialisation.

package main

import (
	"errors" // ERROR `"errors" imported and not used`
	"fmt"
	"fmt" // ERROR `fmt redeclared in this block` `"fmt" imported and not used`
	m "math" // ERROR `"math" imported as m and not used`
	. "strings"
	"sort" // ERROR `"sort" imported and not used`
	_ "time"
)

var (
	a = b
	b = c
	c = f()
	x = y // ERROR `initialization cycle for x`
	y = x
	z = g() // ERROR `initialization cycle for z`
)

func f() int { return 1 }

func g() int { return h() }

func h() int { return z }

func init() {}
func init() {}

func init(x int) {} // ERROR `func init must have no arguments and no return values`

func useInit() { init() } // ERROR `undefined: init`

var init = 1 // ERROR `cannot declare init - must be func`

type main struct{} // ERROR `cannot declare main - must be func`

var sort = 1 // ERROR `sort already declared through import of package sort \("sort"\)`

var _ = fmt.Sprint(ToUpper("a"))
