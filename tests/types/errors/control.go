// Statements: control flow, returns, labels, switches, select, range.

package main

func missing() int {
} // ERROR `missing return`

func missing2(x int) int {
	if x > 0 {
		return 1
	}
} // ERROR `missing return`

func missing3(x int) int {
	for {
		if x > 1 {
			break
		}
	}
} // ERROR `missing return`

func missing4(x int) int {
	switch x {
	case 1:
		return 1
	}
} // ERROR `missing return`

func fine(x int) int {
	switch x {
	case 1:
		return 1
	default:
		panic("x")
	}
}

func fine2(x int) int {
	for {
	}
}

func fine3(ch chan int) int {
L:
	for {
		for {
			continue L
		}
	}
}

func counts() (int, string) {
	if true {
		return // ERROR `not enough return values`
	}
	if true {
		return 1 // ERROR `not enough return values`
	}
	if true {
		return 1, 2 // ERROR `cannot use 2 \(untyped int constant\) as string value in return statement`
	}
	if true {
		return 1, "a", 3 // ERROR `too many return values`
	}
	return counts()
}

func noResult() {
	return 1 // ERROR `too many return values`
}

func named() (x int, err error) {
	{
		x := 1
		_ = x
		return // ERROR `result parameter x not in scope at return`
	}
	return
}

func branches(n int) {
	break // ERROR `break is not in a loop, switch, or select`
	continue // ERROR `continue is not in a loop`
	fallthrough // ERROR `fallthrough statement out of place`
	switch n {
	case 1:
		fallthrough
	case 2:
		continue // ERROR `continue is not in a loop`
	case 3:
		fallthrough // ERROR `cannot fallthrough final case in switch`
	}
	switch any(n).(type) {
	case int:
		fallthrough // ERROR `cannot fallthrough in type switch`
	case string:
	}
	for {
		func() {
			break // ERROR `break is not in a loop, switch, or select`
		}()
	}
	if n == 1 {
		break // ERROR `break is not in a loop, switch, or select`
	}
}

func switches(n int, a any, e error, f float64) {
	switch n {
	case 1, 2, 1: // ERROR `duplicate case 1 \(constant of type int\) in expression switch`
	case 2: // ERROR `duplicate case 2 \(constant of type int\) in expression switch`
	case "a": // ERROR `cannot convert "a" \(untyped string constant\) to type int`
	case f: // ERROR `invalid case f in switch on n \(mismatched types float64 and int\)`
	case 1.5: // ERROR `1\.5 \(untyped float constant\) truncated to int`
	default:
	default: // ERROR `multiple defaults`
	}
	switch {
	case n: // ERROR `invalid case n in switch on true \(mismatched types int and bool\)`
	case n > 1:
	case true, true:
	}
	switch a.(type) {
	case int, string:
	case int: // ERROR `duplicate case int in type switch`
	case nil, nil: // ERROR `duplicate case nil in type switch`
	case undefinedType: // ERROR `undefined: undefinedType`
	}
	switch x := e.(type) {
	case int: // ERROR `impossible type switch case: int`
	case error:
		_ = x
	}
	switch n.(type) { // ERROR `n \(variable of type int\) is not an interface`
	}
	switch n := a.(type) {
	case int:
		n.foo() // ERROR `n\.foo undefined \(type int has no field or method foo\)`
	case string, int8:
		_ = n + 1 // ERROR `invalid operation: n \+ 1 \(mismatched types any and untyped int\)`
	}
	_ = a.(undefinedType) // ERROR `undefined: undefinedType`
	_ = n.(int) // ERROR `invalid operation: n \(variable of type int\) is not an interface`
	_ = e.(int) // ERROR `impossible type assertion: e\.\(int\)`
	switch f := func() {}; f {
	}
	switch func() {} {
	}
}

func selects(ch chan int, in <-chan int, out chan<- int) {
	select {
	case <-ch:
	case ch <- "a": // ERROR `cannot use "a" \(untyped string constant\) as int value in send`
	case x := <-out: // ERROR `invalid operation: cannot receive from send-only channel chan<- int out \(variable of type chan<- int\)`
		_ = x
	case in <- 1: // ERROR `invalid operation: cannot send to receive-only channel <-chan int in \(variable of type <-chan int\)`
	case n := 3: // ERROR `select case must be send or receive \(possibly with assignment\)`
		_ = n
	default:
	default: // ERROR `multiple defaults`
	}
	ch <- "a" // ERROR `cannot use "a" \(untyped string constant\) as int value in send`
	in <- 1 // ERROR `invalid operation: cannot send to receive-only channel <-chan int in \(variable of type <-chan int\)`
	<-out // ERROR `invalid operation: cannot receive from send-only channel chan<- int out \(variable of type chan<- int\)`
	for range out { // ERROR `cannot range over out \(variable of type chan<- int\): receive from send-only channel chan<- int`
	}
	var n int
	n <- 1 // ERROR `invalid operation: cannot send to non-channel int n \(variable of type int\)`
	<-n // ERROR `invalid operation: cannot receive from non-channel int n \(variable of type int\)`
	x, ok := <-ch
	_, _ = x, ok
	v, ok2 := n // ERROR `assignment mismatch: 2 variables but 1 value`
	_, _ = v, ok2
}

func ranges(xs []int, m map[string]int, ch chan int, p *int, f func(func(int) bool)) {
	for i, j := range xs { // ERROR `declared and not used: i` `declared and not used: j`
	}
	for i := range p { // ERROR `cannot range over p \(variable of type \*int\)`
	}
	for a, b := range ch { // ERROR `range over ch \(variable of type chan int\) permits only one iteration variable`
		_, _ = a, b
	}
	for a, b := range 10 { // ERROR `range over 10 \(untyped int constant\) permits only one iteration variable`
		_, _ = a, b
	}
	for a, b := range f { // ERROR `range over f \(variable of type func\(func\(int\) bool\)\) permits only one iteration variable`
		_, _ = a, b
	}
	for range 1.5 { // ERROR `cannot range over 1\.5 \(untyped float constant\)`
	}
	for range missing { // ERROR `cannot range over missing \(value of type func\(\) int\): func must be func\(yield func\(\.\.\.\) bool\): wrong argument count`
	}
	var s string // ERROR `declared and not used: s`
	for s = range xs { // ERROR `cannot use s \(value of type int\) as string value in assignment`
	}
	for _, s = range xs { // ERROR `cannot use s \(value of type int\) as string value in assignment`
	}
	for s, _ = range m {
	}
	for i := range "abc" { // ERROR `declared and not used: i`
		i = "x" // ERROR `cannot use "x" \(untyped string constant\) as int value in assignment`
	}
	for range f {
	}
}

func main() {}
