// A generic search, also used with runes and bytes: an instance takes numbers, not characters.
package main

import "fmt"

func index[T comparable](items []T, wanted T) int {
	for i, item := range items {
		if item == wanted {
			return i
		}
	}
	return -1
}

func main() {
	fmt.Println(index([]byte{'c', '6', '@'}, '@'), index([]rune("héllo"), 'é'))
	fmt.Println(index([]string{"ab", "cd"}, "cd"), index([]float64{1, 2.5}, 3))
}
