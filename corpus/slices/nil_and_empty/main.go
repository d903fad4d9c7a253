// A nil slice and an empty one behave alike, but are not the same.
package main

import "fmt"

func evens(xs []int) []int {
	var result []int
	for _, x := range xs {
		if x%2 == 0 {
			result = append(result, x)
		}
	}
	return result
}

func main() {
	var none []int
	empty := []int{}
	made := make([]int, 0)
	fmt.Println(none == nil, empty == nil, made == nil)
	fmt.Println(len(none), len(empty), none, empty)
	fmt.Printf("%#v %#v %v\n", none, empty, made)

	for range none {
		fmt.Println("never")
	}
	none = append(none, 1)
	fmt.Println(none, none == nil, none[:0] == nil)

	fmt.Println(evens([]int{1, 3}) == nil, evens([]int{1, 2, 4}))
	var zero []int
	fmt.Println(zero[:0] == nil, append(zero, empty...) == nil, append(empty, zero...) == nil)
}
