package main

import (
	"fmt"
	"slices"
)

func main() {
	limit := 10
	seq := func(yield func(int) bool) {
		for i := 0; i < limit; i += 2 {
			if !yield(i) {
				return
			}
		}
	}
	for range 2 {
		for v := range seq {
			fmt.Println(v)
		}
		limit = 4
	}
	fmt.Println(slices.Sorted(seq), slices.Collect(seq))
	show := func(xs func(func(int) bool)) {
		for x := range xs {
			fmt.Print(x, " ")
		}
		fmt.Println()
	}
	show(seq)
	show(seq)
}
