// Every iteration of a loop has its own variable; variables outside are shared.
package main

import (
	"fmt"
	"strings"
)

func main() {
	var prints []func()
	for i := 0; i < 3; i++ {
		prints = append(prints, func() { fmt.Print(i, " ") })
	}
	for _, word := range []string{"a", "b"} {
		prints = append(prints, func() { fmt.Print(word, " ") })
	}
	shared := 0
	for shared = 10; shared < 12; shared++ {
		prints = append(prints, func() { fmt.Print(shared, " ") })
	}
	for _, p := range prints {
		p()
	}
	fmt.Println()

	// The copy for the next iteration is made before the post statement.
	var steps []func() int
	for i := 0; i < 6; i += 2 {
		steps = append(steps, func() int { i++; return i })
		if i == 2 {
			i++
		}
	}
	for _, step := range steps {
		fmt.Print(step(), " ", step(), " ")
	}
	fmt.Println()

	for i := range 2 {
		defer func() { fmt.Println("deferred", i) }()
	}

	x := 1
	{
		x := x + 1
		x++
		fmt.Println("inner", x)
	}
	if x := strings.Repeat("x", x); len(x) == 1 {
		fmt.Println("shadow", x)
	}
	fmt.Println("outer", x)
}
