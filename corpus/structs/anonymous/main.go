// Anonymous structs, comparison, empty structs, tables of cases.
package main

import "fmt"

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

// Color is comparable.
type Color struct{ R, G, B uint8 }

func main() {
	cases := []struct {
		name string
		in   int
		want int
	}{
		{"positive", 3, 3},
		{"negative", -3, 3},
		{name: "zero"},
	}
	for _, c := range cases {
		if got := abs(c.in); got != c.want {
			fmt.Println("FAIL", c.name, got)
		} else {
			fmt.Println("ok  ", c.name)
		}
	}

	config := struct {
		Host string
		Port int
	}{"localhost", 80}
	config.Port += 8000
	fmt.Println(config, config.Host)

	type pair struct{ a, b any }
	fmt.Println(pair{1, "x"} == pair{1, "x"}, pair{1, 2} == pair{1, 2.0})

	red := Color{255, 0, 0}
	same := Color{R: 255}
	red.G--
	fmt.Println(red, same, red == same, Color{} == Color{0, 0, 0})

	names := map[Color]string{{255, 0, 0}: "red", {}: "black"}
	fmt.Println(names[same], names[Color{}], names[Color{1, 1, 1}] == "")

	var nothing struct{}
	fmt.Println(nothing, nothing == struct{}{})
}
