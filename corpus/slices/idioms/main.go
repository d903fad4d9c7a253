// The idioms: delete, insert, reverse, filter in place, copy, stack, queue.
package main

import "fmt"

func remove(xs []string, i int) []string {
	return append(xs[:i], xs[i+1:]...)
}

func insert(xs []string, i int, x string) []string {
	xs = append(xs, "")
	copy(xs[i+1:], xs[i:])
	xs[i] = x
	return xs
}

func reversed(xs []string) []string {
	for i, j := 0, len(xs)-1; i < j; i, j = i+1, j-1 {
		xs[i], xs[j] = xs[j], xs[i]
	}
	return xs
}

func main() {
	words := []string{"a", "b", "c", "d"}
	words = remove(words, 1)
	fmt.Println(words)
	words = insert(words, 1, "x")
	fmt.Println(words)
	fmt.Println(reversed(words))

	// Filter without allocating.
	kept := words[:0]
	for _, w := range words {
		if w != "x" {
			kept = append(kept, w)
		}
	}
	fmt.Println(kept, words)

	// A stack.
	var stack []int
	for i := 1; i <= 4; i++ {
		stack = append(stack, i*i)
	}
	for len(stack) > 0 {
		top := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		fmt.Print(top, " ")
	}
	fmt.Println()

	// A queue.
	queue := []int{1}
	for n := 0; n < 6; n++ {
		head := queue[0]
		queue = queue[1:]
		queue = append(queue, head*2, head*2+1)
		fmt.Print(head, " ")
	}
	fmt.Println(queue)

	clone := append([]int(nil), queue...)
	clone[0] = -1
	fmt.Println(queue[0], clone[0])
	n := copy(queue[1:], queue)
	fmt.Println(n, queue)
}
