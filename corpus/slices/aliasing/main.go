// Slices are windows onto arrays: writes through one are seen through the others, until an
// append has to move to a new array.
package main

import "fmt"

func set(window []int, v int) {
	for i := range window {
		window[i] = v
	}
}

func appendTo(xs []int, v int) {
	xs = append(xs, v) // the caller's length stays as it is
	xs[0] = v
}

func main() {
	base := []int{0, 1, 2, 3, 4, 5, 6, 7}
	a, b := base[1:4], base[3:6]
	a[2] = 33
	fmt.Println(base, a, b)
	set(b, 9)
	fmt.Println(base, a, b)

	// append within the capacity overwrites what follows.
	a = append(a, 44)
	fmt.Println(base, a, b, len(a), cap(a))

	// append beyond the capacity copies.
	full := base[:8]
	grown := append(full, 8)
	grown[0] = -1
	fmt.Println(base[0], grown[0], len(grown))

	// Two appends to one prefix share their slot.
	prefix := make([]int, 2, 4)
	x := append(prefix, 1)
	y := append(prefix, 2)
	fmt.Println(x, y, prefix)

	tight := []int{1, 2, 3}
	appendTo(tight, 4)
	roomy := make([]int, 3, 10)
	appendTo(roomy, 4)
	fmt.Println(tight, roomy, roomy[:4])
}
