// Loops: three clauses, conditions only, for ever, range over everything.
package main

import "fmt"

func evens(limit int) func(yield func(int) bool) {
	return func(yield func(int) bool) {
		for i := 0; i < limit; i += 2 {
			if !yield(i) {
				return
			}
		}
	}
}

func pairs(words []string) func(yield func(int, string) bool) {
	return func(yield func(int, string) bool) {
		for i := len(words) - 1; i >= 0; i-- {
			if !yield(i, words[i]) {
				return
			}
		}
	}
}

func firstAbove(limit int) int {
	for v := range evens(100) {
		if v > limit {
			return v
		}
	}
	return -1
}

func main() {
	sum := 0
	for i := 10; i > 0; i -= 3 {
		sum += i
	}
	n := 1
	for n < 100 {
		n *= 2
	}
	count := 0
	for {
		count++
		if count%2 == 0 {
			continue
		}
		if count > 6 {
			break
		}
	}
	fmt.Println(sum, n, count)

	for i := range 3 {
		i *= 10 // does not change the loop
		fmt.Print(i, " ")
	}
	for range 2 {
		fmt.Print("again ")
	}
	fmt.Println()

	// The length is taken before the loop.
	xs := []int{1, 2, 3}
	for i, x := range xs {
		xs = append(xs, x*10)
		xs[i] = 0
	}
	fmt.Println(xs)

	var i int
	for i = range xs {
		if xs[i] != 0 {
			break
		}
	}
	fmt.Println("first not zero at", i)

	for v := range evens(7) {
		fmt.Print(v, " ")
	}
	for i, word := range pairs([]string{"a", "b", "c"}) {
		if word == "a" {
			break
		}
		fmt.Print(i, word, " ")
	}
	fmt.Println(firstAbove(7), firstAbove(200))

	ch := make(chan int, 3)
	ch <- 1
	ch <- 2
	close(ch)
	for v := range ch {
		fmt.Print(v, " ")
	}
	for i, j := 0, 10; i < j; i, j = i+1, j-2 {
		fmt.Print(i, "-", j, " ")
	}
	fmt.Println()

	// The loop variable changed in the body.
	for i := 0; i < 10; i++ {
		if i == 3 {
			i = 7
		}
		fmt.Print(i, " ")
	}
	fmt.Println()
}
