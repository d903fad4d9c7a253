// Literals in loops that capture what the loop assigns: bound where they are over first.
package main

import (
	"fmt"
	"sort"
)

func apply(f func(int) int, x int) int { return f(x) }

func main() {
	sum := 0
	for i := 0; i < 3; i++ {
		total := 0
		add := func(n int) { total += n }
		show := func() { fmt.Println("total", total, i) }
		add(i)
		show()
		sum += total
		current := sum
		fmt.Println(apply(func(x int) int { return x + sum }, i), current)
		func() {
			defer func() {
				if r := recover(); r != nil {
					fmt.Println("rec", r, sum)
				}
			}()
			if i == 1 {
				panic(fmt.Sprint("boom", sum))
			}
		}()
	}
	names := []string{"a", "c", "b"}
	weights := map[string]int{"a": 3, "b": 1, "c": 2}
	for round := 0; round < 2; round++ {
		weights["a"] -= round * 5
		sort.Slice(names, func(i, j int) bool { return weights[names[i]] < weights[names[j]] })
		fmt.Println(names)
	}
	x := 1
	for x < 10 {
		double := func() int { return x * 2 }
		x = double()
	}
	fmt.Println(x)
	var fs []func() int
	prev := 0
	for _, v := range []int{1, 2, 3} {
		prev = prev + v
		fs = append(fs, func() int { return prev*10 + v })
	}
	for _, f := range fs {
		fmt.Println(f())
	}
}
