package p

x := 1 // ERROR "non-declaration statement outside function body"

var a int

import "fmt" // ERROR "imports must appear before other declarations"

func g() // not a body:
{ // ERROR "unexpected semicolon or newline before {"
}

func (a, b T) h() {} // ERROR "method has multiple receivers"

func () i() {} // ERROR "method has no receiver"

func j(a int, string) {} // ERROR "missing parameter type"

func k(a ...int, b int) {} // ERROR "can only use ... with final parameter"

func l(a int // ERROR "unexpected newline in parameter list; possibly missing comma or \)"
) {
}

type T struct {
	a int, b int // ERROR "unexpected comma in struct type; possibly missing semicolon or newline or }"
}

var 1x int // ERROR "unexpected literal 1, expected name"

var d = 3 4 // ERROR "unexpected literal 4 after top level declaration"

import 3 // ERROR "imports must appear before"
