// Deferred calls run last in, first out; their arguments are evaluated at once.
package main

import "fmt"

func trace(name string) string {
	fmt.Println("enter", name)
	return name
}

func leave(name string) { fmt.Println("leave", name) }

func nested() {
	defer leave(trace("nested"))
	fmt.Println("in nested")
}

// Counter has a method to defer.
type Counter struct{ n int }

func (c Counter) Show(label string)   { fmt.Println(label, c.n) }
func (c *Counter) Print(label string) { fmt.Println(label, c.n) }

func early(n int) string {
	defer fmt.Println("early ends with", n)
	if n > 1 {
		return "big"
	}
	n++
	defer fmt.Println("second defer", n)
	return "small"
}

func main() {
	defer leave(trace("main"))
	nested()

	for i := 0; i < 3; i++ {
		defer fmt.Println("loop", i)
	}

	x := 1
	defer fmt.Println("argument", x)
	defer func() { fmt.Println("captured", x) }()
	x = 2

	c := Counter{1}
	defer c.Show("by value")
	defer c.Print("by pointer")
	c.n = 2

	fmt.Println(early(1), early(2))
	if x == 2 {
		defer fmt.Println("in a block, but at the end of the function")
	}
	fmt.Println("main ends")
}
