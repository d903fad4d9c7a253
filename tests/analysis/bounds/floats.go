// Floats that become integers: known where they are computed from integers on the spot.
package main

import (
	"fmt"
	"math"
	"math/rand"
)

func isPrime(n int) bool {
	limit := int(math.Sqrt(float64(n))) // PLAIN
	for d := 2; d <= limit; d++ {
		if n%d == 0 { // EXACT
			return false
		}
	}
	return n > 1
}

func average(xs []int) int {
	sum := 0
	for _, x := range xs {
		sum += x
	}
	return int(float64(sum) / 3) // PLAIN
}

func main() {
	for n := range 100 {
		fmt.Println(isPrime(n))
	}
	fmt.Println(average([]int{1, 2, 3}))
	fmt.Println(int(rand.Float64() * 10))       // PLAIN
	fmt.Println(int(math.Ceil(float64(7) / 2))) // PLAIN
	x := 2.5
	fmt.Println(int(x), uint8(x*100)) // WRAP 2
}
