// A panic in init ends the program with exit code 2.
package main

import "fmt"

var table = build()

func build() map[string]int {
	m := map[string]int{"a": 1}
	fmt.Println("building")
	return m
}

func init() {
	fmt.Println("init")
	if table["a"] != 2 {
		panic("bad table")
	}
}

func main() { fmt.Println("main") }
