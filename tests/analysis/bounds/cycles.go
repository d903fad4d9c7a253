// Linear cycles need no wrapping, those that add a value to itself or multiply do.
package main

import "fmt"

type account struct{ balance, visits int }

func (a *account) visit() {
	a.visits++ // PLAIN
}

func (a *account) interest(rate int) {
	a.balance += a.balance * rate / 100 // WRAP
}

func fib(n int) int {
	a, b := 0, 1
	for i := 0; i < n; i++ {
		a, b = b, a+b // WRAP
	}
	return a
}

func factorial(n int) int {
	if n <= 1 {
		return 1
	}
	return n * factorial(n-1) // WRAP
}

func depth(n int) int {
	if n == 0 {
		return 0
	}
	return 1 + depth(n-1) // PLAIN
}

func sum(xs []int) (total int) {
	for _, x := range xs {
		total += x // PLAIN
	}
	return total
}

func isPrime(n int) bool {
	for d := 2; d*d <= n; d++ { // PLAIN
		if n%d == 0 { // EXACT
			return false
		}
	}
	return n > 1
}

func gcd(a, b int) int {
	for b != 0 {
		a, b = b, a%b // PLAIN; EXACT
	}
	return a
}

func main() {
	a := &account{balance: 100}
	a.visit()
	a.interest(5)
	fmt.Println(fib(90), factorial(20), depth(10), sum([]int{1, 2, 3}), a.balance)
	for n := 0; n < 50; n++ {
		if isPrime(n) {
			fmt.Println(n)
		}
	}
	fmt.Println(gcd(12, 18))
}
