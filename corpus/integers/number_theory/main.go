// Number theory: sieve, modular power, perfect numbers, digits, integer square root.
package main

import "fmt"

func sieve(limit int) []int {
	composite := make([]bool, limit+1)
	var primes []int
	for n := 2; n <= limit; n++ {
		if composite[n] {
			continue
		}
		primes = append(primes, n)
		for m := n * n; m <= limit; m += n {
			composite[m] = true
		}
	}
	return primes
}

func powMod(base, exponent, mod int) int {
	result := 1
	base %= mod
	for exponent > 0 {
		if exponent&1 == 1 {
			result = result * base % mod
		}
		base = base * base % mod
		exponent >>= 1
	}
	return result
}

func isqrt(n int) int {
	if n < 2 {
		return n
	}
	x := n
	y := (x + 1) / 2
	for y < x {
		x = y
		y = (x + n/x) / 2
	}
	return x
}

func reverseDigits(n int) int {
	reversed := 0
	for ; n != 0; n /= 10 {
		reversed = reversed*10 + n%10
	}
	return reversed
}

func main() {
	fmt.Println(sieve(50))
	fmt.Println(powMod(2, 100, 1_000_000_007), powMod(3, 200, 13), powMod(7, 0, 5))
	fmt.Println(isqrt(0), isqrt(99), isqrt(100), isqrt(1<<40))
	fmt.Println(reverseDigits(12345), reverseDigits(-120), reverseDigits(0))

	for n := 2; n < 500; n++ {
		sum := 1
		for d := 2; d*d <= n; d++ {
			if n%d == 0 {
				sum += d
				if d*d != n {
					sum += n / d
				}
			}
		}
		if sum == n {
			fmt.Print(n, " ")
		}
	}
	fmt.Println("are perfect")
}
