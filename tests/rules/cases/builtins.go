package main

import "fmt"

func main() {
	xs := []int{3, 1, 2}
	ys := make([]int, 2)
	n := copy(ys, xs)
	fmt.Println(n, ys, min(3, 1), max(2.5, 1), cap(ys))
	clear(ys)
	fmt.Println(ys)
}
