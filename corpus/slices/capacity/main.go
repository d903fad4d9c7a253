// Length and capacity, and how append grows them.
package main

import "fmt"

// grow is a package-level variable: the compiler may give a local one some room to start with.
var grow []int

func show(name string, xs []int) {
	fmt.Printf("%s len=%d cap=%d %v\n", name, len(xs), cap(xs), xs)
}

func main() {
	s := []int{2, 3, 5, 7, 11, 13}
	show("s", s)
	s = s[:0]
	show("s", s)
	s = s[:4]
	show("s", s)
	s = s[2:]
	show("s", s)
	s = s[:cap(s)]
	show("s", s)

	last := -1
	for i := 0; i < 2000; i++ {
		grow = append(grow, i)
		if cap(grow) != last {
			last = cap(grow)
			fmt.Print(last, " ")
		}
	}
	fmt.Println()

	limited := s[1:2:3]
	show("limited", limited)
	limited = append(limited, 100)
	show("limited", limited)
	limited = append(limited, 200)
	limited[0] = -1
	show("limited", limited)
	show("s", s)
}
