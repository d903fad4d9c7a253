// Floats: how they print, infinities and NaN, float32.
package main

import (
	"fmt"
	"math"
)

func main() {
	fmt.Println(1.0, 0.1, 0.1+0.2, 1e21, 1e20, 123456789.0, 1e-5, 0.0001, 100000.0)
	x, zero := 2.5, 0.0
	fmt.Println(x/zero, -x/zero, zero/zero, -zero, math.Inf(1) > x)
	nan := math.NaN()
	fmt.Println(nan == nan, nan < 1, nan != nan, math.IsNaN(nan))

	var f float32 = 0.1
	fmt.Println(f, float64(f), f*3, float32(1)/3, float32(16777216)+1)
	fmt.Println(math.Sqrt(2), math.Floor(-1.5), math.Ceil(1.2), math.Abs(-3), math.Pow(2, 0.5))
	fmt.Println(math.MaxInt64, math.Pi, math.MaxFloat64, math.Trunc(-2.7), math.Round(2.5))
	fmt.Println(math.Mod(7, -3), math.Hypot(3, 4), math.Max(1, 2), math.Min(1, -2))

	a, b := 7, 2
	fmt.Println(a/b, float64(a)/float64(b), 7/2.0)
	fmt.Printf("%.2f %8.3f|%-8.1f|%e %g %v\n", x, x, x, 12345.678, 1e6, 3.0)
}
