// Slices: append, index, iterate, slice, copy.
package main

import "fmt"

// sum adds the elements.
func sum(xs []int) int {
	total := 0
	for _, x := range xs {
		total += x
	}
	return total
}

// filter keeps the elements that keep says yes to.
func filter(xs []int, keep func(int) bool) []int {
	var kept []int
	for _, x := range xs {
		if keep(x) {
			kept = append(kept, x)
		}
	}
	return kept
}

func main() {
	xs := []int{3, 1, 4}
	xs = append(xs, 1, 5)
	xs = append(xs, []int{9, 2}...)
	fmt.Println(xs, len(xs), sum(xs))

	for i, x := range xs {
		xs[i] = x * 2
	}
	fmt.Println(xs, xs[0], xs[len(xs)-1])

	big := filter(xs, func(x int) bool { return x > 5 })
	fmt.Println(big)

	dst := make([]int, 3)
	n := copy(dst, xs)
	fmt.Println(n, dst)
}
