// Fan-out and fan-in: several squarers read one channel, merge brings them together.
package main

import (
	"fmt"
	"sort"
	"sync"
)

func gen(n int) <-chan int {
	out := make(chan int, n)
	for i := 1; i <= n; i++ {
		out <- i
	}
	close(out)
	return out
}

func square(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for n := range in {
			out <- n * n
		}
	}()
	return out
}

// merge forwards everything from all channels, and closes its output after the last.
func merge(cs ...<-chan int) <-chan int {
	var wg sync.WaitGroup
	out := make(chan int)

	output := func(c <-chan int) {
		for n := range c {
			out <- n
		}
		wg.Done()
	}
	wg.Add(len(cs))
	for _, c := range cs {
		go output(c)
	}

	go func() {
		wg.Wait()
		close(out)
	}()
	return out
}

func main() {
	in := gen(12)
	var squares []int
	for n := range merge(square(in), square(in), square(in)) {
		squares = append(squares, n)
	}
	sort.Ints(squares)
	fmt.Println(squares)
}
