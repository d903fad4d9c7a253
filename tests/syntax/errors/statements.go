package p

func f() {
	if x { // a comment
	}
	else { // ERROR "unexpected keyword else, expected }|unexpected keyword else at end of statement"
	}
}

func g() {
	x++ + 1 // ERROR "unexpected \+ at end of statement"
	y := x++ // ERROR "unexpected \+\+ at end of statement"
	for i = 0; i < 10 { // ERROR "unexpected \{, expected semicolon or newline"
	} // ERROR "unexpected }, expected expression"
	if x = 1 { // ERROR "cannot use assignment x = 1 as value"
	}
	if x := 1 { // ERROR "cannot use x := 1 as value"
	}
	for var i = 0; i < 10; i++ { // ERROR "var declaration not allowed in for initializer"
	}
	for i := 0; i < 10; i := 1 { // ERROR "cannot declare in post statement of for loop"
	}
	if { // ERROR "missing condition in if statement"
	}
	while x { // ERROR "unexpected name x at end of statement"
	}
} // ERROR "non-declaration statement outside function body"

func h() {
	switch x {
	y() // ERROR "unexpected name y, expected case or default or }"
	case 1: // ERROR "unexpected keyword case, expected :"
	}
	a b // ERROR "unexpected name b at end of statement"
	f(1, 2 // ERROR "unexpected newline in argument list; possibly missing comma or \)"
	)
	x = [1 // ERROR "unexpected newline, expected ]"
} // ERROR "unexpected }, expected type"
