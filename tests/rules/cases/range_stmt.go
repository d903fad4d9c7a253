package main

import "fmt"

func main() {
	for i, word := range []string{"a", "b"} {
		fmt.Println(i, word)
	}
	for i := range 2 {
		fmt.Println(i)
	}
	for i, r := range "né" {
		fmt.Println(i, r)
	}
	total := 0
	for _, n := range map[string]int{"x": 1, "y": 2} {
		total += n
	}
	fmt.Println(total)
}
