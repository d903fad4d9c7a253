// Integer arithmetic: division and remainder round toward zero.
package main

import "fmt"

// gcd is Euclid's algorithm.
func gcd(a, b int) int {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

// power raises base to a small exponent.
func power(base, exponent int) int {
	result := 1
	for i := 0; i < exponent; i++ {
		result *= base
	}
	return result
}

func main() {
	for _, pair := range [][2]int{{7, 2}, {-7, 2}, {7, -2}, {-7, -2}} {
		a, b := pair[0], pair[1]
		fmt.Println(a, "/", b, "=", a/b, "and", a, "%", b, "=", a%b)
	}

	fmt.Println(gcd(48, 36), gcd(-48, 36), gcd(17, 5))
	fmt.Println(power(2, 10), power(-3, 3), power(7, 0))

	x := 10
	x += 5
	x -= 3
	x *= 4
	x /= 5
	x %= 6
	x++
	fmt.Println(x, -x, +x)
}
