// Short circuits, assignment order, and operands that are evaluated once.
package main

import "fmt"

func yes(name string) bool { fmt.Print(name, " "); return true }
func no(name string) bool  { fmt.Print(name, " "); return false }

func next(n *int) int {
	*n++
	return *n
}

func pair() (int, int) { return 1, 2 }

func add(a, b int) int { return a*10 + b }

func main() {
	fmt.Println(no("a") && yes("b"), yes("c") || no("d"), yes("e") && !no("f"))

	// Operands on the left are evaluated before the assignments.
	i := 0
	xs := []int{10, 20, 30}
	i, xs[i] = 2, 99
	fmt.Println(i, xs)
	xs[0], xs[1], xs[2] = xs[2], xs[0], xs[1]
	fmt.Println(xs)

	// The index of an op-assignment is evaluated once.
	n := -1
	xs[next(&n)] += 5
	fmt.Println(n, xs)

	fmt.Println(add(next(&n), next(&n)), add(pair()))
	a, b := pair()
	a, c := b, a
	fmt.Println(a, b, c)

	m := map[string]int{}
	m["x"], m["y"] = len(m), len(m)
	fmt.Println(m)

	var _, second = pair()
	_ = second
	for j, k := 0, 1; j < 3; j, k = j+1, k*2 {
		fmt.Print(j, k, " ")
	}
	fmt.Println()
}
