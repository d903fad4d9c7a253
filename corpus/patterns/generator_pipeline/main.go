package main

import "fmt"

func gen(nums ...int) <-chan int {
	out := make(chan int)
	go func() {
		for _, n := range nums {
			out <- n
		}
		close(out)
	}()
	return out
}

func sq(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for n := range in {
			out <- n * n
		}
	}()
	return out
}

func filter(in <-chan int, pred func(int) bool) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for n := range in {
			if pred(n) {
				out <- n
			}
		}
	}()
	return out
}

func main() {
	for n := range sq(sq(gen(2, 3))) {
		fmt.Println(n)
	}
	even := func(n int) bool { return n%2 == 0 }
	for n := range filter(sq(gen(1, 2, 3, 4, 5, 6)), even) {
		fmt.Println("even:", n)
	}
}
