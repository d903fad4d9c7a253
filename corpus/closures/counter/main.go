// Closures keep the variables that they capture.
package main

import "fmt"

// counter returns a function that counts its calls.
func counter() func() int {
	n := 0
	return func() int {
		n++
		return n
	}
}

// fibonacci returns a generator of Fibonacci numbers.
func fibonacci() func() int {
	a, b := 0, 1
	return func() int {
		result := a
		a, b = b, a+b
		return result
	}
}

// account returns two functions that share a balance.
func account(balance int) (deposit func(int), current func() int) {
	deposit = func(amount int) { balance += amount }
	current = func() int { return balance }
	return deposit, current
}

func main() {
	first, second := counter(), counter()
	fmt.Println(first(), first(), second(), first())

	next := fibonacci()
	for i := 0; i < 10; i++ {
		fmt.Print(next(), " ")
	}
	fmt.Println()

	deposit, current := account(100)
	deposit(50)
	deposit(-30)
	fmt.Println(current())

	// Every iteration has its own variable.
	var funcs []func() int
	for i := 0; i < 3; i++ {
		funcs = append(funcs, func() int { i *= 10; return i })
	}
	for _, f := range funcs {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println()
}
