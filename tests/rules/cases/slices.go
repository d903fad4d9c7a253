package main

import "fmt"

func main() {
	xs := []int{1, 2, 3}
	xs = append(xs, 4)
	xs[0] = 10
	fmt.Println(xs[1:3], len(xs), xs[len(xs)-1])
	grid := make([][]int, 2)
	for i := range grid {
		grid[i] = make([]int, 3)
	}
	fmt.Println(grid)
}
