// Newton's square root, the trapezoid rule, and statistics.
package main

import (
	"fmt"
	"math"
)

func sqrt(x float64) (float64, int) {
	z := 1.0
	for i := 1; ; i++ {
		next := z - (z*z-x)/(2*z)
		if math.Abs(next-z) < 1e-12 {
			return next, i
		}
		z = next
	}
}

func integrate(f func(float64) float64, low, high float64, steps int) float64 {
	h := (high - low) / float64(steps)
	sum := (f(low) + f(high)) / 2
	for i := 1; i < steps; i++ {
		sum += f(low + float64(i)*h)
	}
	return sum * h
}

func meanAndDeviation(xs ...float64) (mean, deviation float64) {
	for _, x := range xs {
		mean += x
	}
	mean /= float64(len(xs))
	for _, x := range xs {
		deviation += (x - mean) * (x - mean)
	}
	deviation = math.Sqrt(deviation / float64(len(xs)))
	return
}

func main() {
	for _, x := range []float64{2, 9, 1e6} {
		root, steps := sqrt(x)
		fmt.Printf("%.10g in %d steps\n", root, steps)
	}
	fmt.Printf("%.6f\n", integrate(func(x float64) float64 { return x * x }, 0, 3, 1000))
	fmt.Printf("%.6f\n", integrate(math.Sin, 0, math.Pi, 1000))

	mean, deviation := meanAndDeviation(2, 4, 4, 4, 5, 5, 7, 9)
	fmt.Println(mean, deviation)
}
