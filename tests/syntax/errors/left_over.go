package p

var a [...]int // ERROR "invalid use of \[...\] array \(outside a composite literal\)"

var b = [...]byte("abc") // ERROR "invalid use of \[...\] array \(outside a composite literal\)"

var c = [...]int{1, 2}

var d = x.(type) // ERROR "use of .\(type\) outside type switch"

func f() {
	if x.(type) { // ERROR "use of .\(type\) outside type switch"
	}
	switch x := y.(type) {
	}
}
