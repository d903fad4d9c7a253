package main

import (
	"fmt"
	str "strings"
)

// p is short.
var p = fmt.Println

// trim trims.
var trim = str.TrimSpace

func main() {
	// q formats
	q := fmt.Sprintf // after
	for i := 0; i < 2; i++ {
		p(q("%d", i), trim(" a "), i)
	}
	defer p("deferred")
	var w = fmt.Print
	w("x", 1, "\n")
}
