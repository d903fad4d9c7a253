package main

import "fmt"

// Sum adds its arguments.
func Sum(numbers ...int) (total int) {
	for _, n := range numbers {
		total += n
	}
	return
}

func main() {
	fmt.Println(Sum(1, 2, 3), Sum([]int{4, 5}...))
}
