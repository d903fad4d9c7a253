// Indices that are proved to be inside: loops over the length, constants, last elements.
package main

import "fmt"

func search(xs []int, wanted int) int {
	low, high := 0, len(xs)
	for low < high {
		mid := low + (high-low)/2 // PLAIN
		if xs[mid] < wanted {     // INSIDE
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low
}

func closed(xs []int, wanted int) int {
	low, high := 0, len(xs)-1
	for low <= high {
		mid := (low + high) / 2 // EXACT
		switch {
		case xs[mid] == wanted: // INSIDE
			return mid
		case xs[mid] < wanted: // INSIDE
			low = mid + 1
		default:
			high = mid - 1
		}
	}
	return -1
}

func reverse(xs []int) {
	for i, j := 0, len(xs)-1; i < j; i, j = i+1, j-1 {
		xs[i], xs[j] = xs[j], xs[i] // INSIDE
	}
}

func bubble(xs []int) {
	for n := len(xs); n > 1; n-- {
		for i := 1; i < n; i++ {
			if xs[i-1] > xs[i] { // INSIDE
				xs[i-1], xs[i] = xs[i], xs[i-1] // INSIDE
			}
		}
	}
}

func at(xs []int, i int) int {
	return xs[i] // CHECKED
}

func stack(values ...int) int {
	var stack []int
	for _, v := range values {
		stack = append(stack, v)
	}
	sum := 0
	for len(stack) > 0 {
		sum += stack[len(stack)-1]   // INSIDE
		stack = stack[:len(stack)-1] // INSIDE
	}
	return sum
}

func grid(rows [][]int) int {
	sum := 0
	for r := range rows {
		for c := range rows[r] { // INSIDE
			sum += rows[r][c] // INSIDE
		}
	}
	return sum
}

func table(n int) []int {
	t := make([]int, n+1)
	for i := 1; i <= n; i++ {
		t[i] = t[i-1] + i // INSIDE
	}
	return t
}

func shrink(xs []int) int {
	sum := 0
	for i := range xs {
		xs = xs[1:]  // CHECKED
		sum += xs[i] // CHECKED; NONNEG
	}
	return sum
}

func words(text string) int {
	count := 0
	for i := 0; i < len(text); {
		for i < len(text) && text[i] == ' ' { // INSIDE
			i++
		}
		start := i
		for i < len(text) && text[i] != ' ' { // INSIDE
			i++
		}
		if text[start:i] != "" { // INSIDE
			count++
		}
	}
	return count
}

func main() {
	xs := []int{3, 1, 2}
	bubble(xs)
	reverse(xs)
	fmt.Println(search(xs, 2), closed(xs, 2), at(xs, 1), stack(xs...), table(5), words("a b"))
	fmt.Println(grid([][]int{{1}, {2}}), shrink(xs))
	var a [10]int
	a[9] = 1 // INSIDE
	for i := range a {
		a[i] = i // INSIDE
	}
	fmt.Println(xs[0], a[len(xs)%10]) // NONNEG
	if len(xs) > 1 {
		fmt.Println(xs[1], xs[len(xs)-2]) // INSIDE
	}
	days := []string{"mon", "tue"}
	for i := 0; i < 10; i++ {
		fmt.Println(days[i%len(days)]) // INSIDE
	}
}
