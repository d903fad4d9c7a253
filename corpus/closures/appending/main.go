package main

import "fmt"

var log []string

func each(xs []int, f func(int) bool) {
	for _, x := range xs {
		if !f(x) {
			return
		}
	}
}

func note(s string) { log = append(log, s) }

func main() {
	for _, limit := range []int{1, 2, 3} {
		var all []int
		each([]int{1, 2, 3}, func(x int) bool {
			all = append(all, x*limit)
			return x < limit
		})
		fmt.Println(limit, all)
	}
	var evens []int
	each([]int{1, 2, 3, 4}, func(x int) bool {
		if x%2 == 0 {
			evens = append(evens, x)
		}
		return true
	})
	note("a")
	note("b")
	fmt.Println(evens, log)
}
