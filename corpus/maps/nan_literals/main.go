// Every NaN is a key of its own, also in a literal.
package main

import (
	"fmt"
	"math"
)

func main() {
	nan := math.NaN()
	m := map[float64]int{nan: 1, nan: 2, 0: 3}
	m[nan] = 4
	fmt.Println(len(m), m[nan], m[math.Copysign(0, -1)])
	delete(m, nan)
	fmt.Println(len(m))
	sum := 0
	for k, v := range m {
		if k != k {
			sum += v
		}
	}
	clear(m)
	fmt.Println(sum, len(m))
}
