// What a literal knows of the variables that it captures: those that nobody assigns again keep
// their values, and the limits that were found where the literal stands; others do not.
package main

import "fmt"

// last looks at its result after return has set it.
func last(xs []int, n int) (k int) {
	defer func() {
		if recover() != nil {
			fmt.Println("no element", k)
		}
	}()
	defer func() { fmt.Println("element", xs[k]) }()
	return n
}

func main() {
	squares := make([]int, 5)
	var later []func() int
	for i := range squares {
		later = append(later, func() int {
			squares[i] = i * i
			return squares[i]
		})
	}
	for i := 0; i < 5; i++ { // each round has an i of its own
		later = append(later, func() int { return squares[i] + 100 })
	}
	for _, f := range later {
		fmt.Print(f(), " ")
	}
	fmt.Println()

	// The body moves i on: the literal sees it.
	for i := 0; i < 5; i++ {
		get := func() (n int, err any) {
			defer func() { err = recover() }()
			return squares[i], nil
		}
		i += 3
		n, err := get()
		fmt.Println(i, n, err)
	}

	// A shorter slice takes the place of the longer one.
	at := 4
	get := func() (err any) {
		defer func() { err = recover() }()
		fmt.Println(squares[at])
		return nil
	}
	fmt.Println(get())
	squares = squares[:2]
	fmt.Println(get())

	last([]int{7, 8, 9}, 2)
	last([]int{7, 8, 9}, 3)
}
