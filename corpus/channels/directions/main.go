// Directions in parameter types, channels as results, and channels in slices and maps.
package main

import "fmt"

// count returns a channel that gives n numbers.
func count(n int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for i := 0; i < n; i++ {
			out <- i
		}
	}()
	return out
}

// double forwards what it receives, doubled.
func double(in <-chan int, out chan<- int) {
	for v := range in {
		out <- 2 * v
	}
	close(out)
}

func main() {
	doubled := make(chan int)
	go double(count(4), doubled)
	for v := range doubled {
		fmt.Print(v, " ")
	}
	fmt.Println()

	sources := []<-chan int{count(1), count(2), count(3)}
	for i, source := range sources {
		total := 0
		for v := range source {
			total += v + 1
		}
		fmt.Println(i, total)
	}

	byName := map[string]chan string{"a": make(chan string, 1), "b": make(chan string, 1)}
	byName["a"] <- "for a"
	byName["b"] <- "for b"
	fmt.Println(<-byName["b"], <-byName["a"])
}
