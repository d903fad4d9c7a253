package p

// What tree-sitter accepts and Go does not.

func f() {
	a, b.c := 1, 2 // ERROR "non-name b.c on left side of :="
	(x) := 3 // ERROR "non-name \(x\) on left side of :="
	defer x // ERROR "expression in defer must be function call"
	go (f()) // ERROR "expression in go must not be parenthesized"
	for i, j, k := range x { // ERROR "range clause permits at most two iteration variables"
	}
	for a.b := range x { // ERROR "non-name a.b on left side of :="
	}
	select {
	case x.y := <-c: // ERROR "non-name x.y on left side of :="
	}
}
