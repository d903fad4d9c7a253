package main

import "fmt"

func main() {
	a, b := 1, 2
	a, b = b, a
	a += 10
	b++
	fmt.Println(a, b)
}
