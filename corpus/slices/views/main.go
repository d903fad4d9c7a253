// Parts of lists that are written through.
package main

import "fmt"

func qs(a []int) {
	if len(a) < 2 {
		return
	}
	p := part(a)
	qs(a[:p])
	qs(a[p+1:])
}

func part(a []int) int {
	i := 0
	for j := 0; j < len(a)-1; j++ {
		if a[j] < a[len(a)-1] {
			a[i], a[j] = a[j], a[i]
			i++
		}
	}
	a[i], a[len(a)-1] = a[len(a)-1], a[i]
	return i
}

func fill(xs []float64, v float64) {
	for i := range xs {
		xs[i] = v
	}
}

func main() {
	a := []int{3, 1, 2, 5, 4}
	qs(a)
	fmt.Println(a)
	f := make([]float64, 4)
	fill(f[1:3], 2)
	fmt.Println(f)
	part2 := f[2:]
	fill(part2, 7)
	fmt.Println(f, part2)
}
