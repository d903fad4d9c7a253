// A channel that is given to the same stage twice has two readers.
package main

import (
	"fmt"
	"sort"
)

func gen(n int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for i := 1; i <= n; i++ {
			out <- i
		}
	}()
	return out
}

func double(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for v := range in {
			out <- 2 * v
		}
	}()
	return out
}

func both(a, b <-chan int) []int {
	var found []int
	for v := range a {
		found = append(found, v)
	}
	for v := range b {
		found = append(found, v)
	}
	return found
}

func main() {
	source := gen(6)
	found := both(double(source), double(source))
	sort.Ints(found)
	fmt.Println(found)

	// A stage in a loop: its variable is another channel in each round.
	stage := gen(3)
	for i := 0; i < 2; i++ {
		stage = double(stage)
	}
	for v := range stage {
		fmt.Println(v)
	}
}
