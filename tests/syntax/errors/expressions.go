package p

var a = []int{1, 2 // ERROR "unexpected newline in composite literal; possibly missing comma or }"
}

var b = (1 + ) // ERROR "unexpected \), expected expression"

var c = x[] // ERROR "expected operand"

var d = x[1:2:] // ERROR "final index required in 3-index slice"

var e = x[::3] // ERROR "middle index required in 3-index slice"

var g = f(1 2) // ERROR "unexpected literal 2 in argument list; possibly missing comma or \)"

var h = a ++ b // ERROR "unexpected \+\+ after top level declaration"

var i = 08 // ERROR "invalid digit .8. in octal literal"

var j = "\q" // ERROR "unknown escape"

var k = 'ab' // ERROR "more than one character in rune literal"

var l = '' // ERROR "empty rune literal or unescaped"

var m = 1_ // ERROR "must separate successive digits"

var n = a # b // ERROR "invalid character U\+0023 .#."

var p = a ? b : c // ERROR "invalid character U.003F .\?."

var q = func() int => 1 // ERROR "unexpected = after top level|unexpected =>|unexpected ="

var r = a
	+ b // ERROR "non-declaration statement outside function body"

var s = (a // ERROR "unexpected newline, expected \)"
	+ b) // ERROR "unexpected \) after top level declaration"
