// Division and remainder by zero panic, with Go's text.
package main

import "fmt"

func divide(a, b int) (result int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("divide %d by %d: %v", a, b, r)
		}
	}()
	return a / b, nil
}

func average(xs []int) int {
	total := 0
	for _, x := range xs {
		total += x
	}
	return total / len(xs)
}

func main() {
	fmt.Println(divide(7, 2))
	fmt.Println(divide(7, 0))
	fmt.Println(average([]int{3, 4, 8}), average([]int{-3, -4}))

	defer fmt.Println("deferred before the end")
	var u uint8
	fmt.Println(5 % u)
}
