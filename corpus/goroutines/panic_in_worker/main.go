package main

import "fmt"

func work(xs []int, i int, out chan<- int) {
	out <- xs[i]
}

func main() {
	out := make(chan int)
	xs := []int{1, 2, 3}
	fmt.Println("start")
	for i := 0; i < 4; i++ {
		go work(xs, i+1, out)
	}
	n := 0
	for i := 0; i < 4; i++ {
		n += <-out
	}
	fmt.Println("never", n)
}
