// A panic in a package variable's initial value ends the program with exit code 2.
package main

import "fmt"

var xs = []int{1, 2, 3}
var bad = pick(5)

func pick(i int) int { return xs[i] }

func main() { fmt.Println("main", bad) }
