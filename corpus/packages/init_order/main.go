// Package-level variables are initialised by dependency, then the init functions run in order.
package main

import "fmt"

var (
	total  = first + second
	first  = compute("first", 1)
	second = double(first)
	_      = compute("blank", 0)
)

var table = func() map[string]int {
	fmt.Println("building the table")
	return map[string]int{"one": first}
}()

var counter int

func compute(name string, n int) int {
	fmt.Println("computing", name)
	return n
}

func double(n int) int { return n*2 + extra }

var extra = compute("extra", 10)

func init() {
	counter++
	fmt.Println("init one", counter, total)
}

func init() {
	counter++
	table["two"] = second
	fmt.Println("init two", counter)
}

func main() {
	fmt.Println("main", first, second, total, table, counter)
	counter += 10
	bump()
	fmt.Println(counter)
}

func bump() { counter++ }
