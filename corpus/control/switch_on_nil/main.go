// Switches on what can only be compared with nil.
package main

import "fmt"

func f(s []int, m map[string]int, g func(), p *int) string {
	out := ""
	switch s {
	case nil:
		out += "s"
	default:
		out += "S"
	}
	switch m {
	case nil:
		out += "m"
	default:
		out += "M"
	}
	switch g {
	case nil:
		out += "g"
	default:
		out += "G"
	}
	switch p {
	case nil:
		out += "p"
	default:
		out += "P"
	}
	return out
}

func main() {
	x := 3
	fmt.Println(f(nil, nil, nil, nil), f([]int{}, map[string]int{}, func() {}, &x))
}
