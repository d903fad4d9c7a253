// Iterator functions that must stay functions: recursion with yield, values used twice, code that
// runs after the loop was left.
package main

import (
	"fmt"
	"iter"
	"slices"
)

// Tree is a binary tree.
type Tree struct {
	left, right *Tree
	value       int
}

// Insert returns the tree with v.
func (t *Tree) Insert(v int) *Tree {
	if t == nil {
		return &Tree{value: v}
	}
	if v < t.value {
		t.left = t.left.Insert(v)
	} else {
		t.right = t.right.Insert(v)
	}
	return t
}

// All goes over the values in order.
func (t *Tree) All() iter.Seq[int] {
	return func(yield func(int) bool) { t.push(yield) }
}

func (t *Tree) push(yield func(int) bool) bool {
	if t == nil {
		return true
	}
	return t.left.push(yield) && yield(t.value) && t.right.push(yield)
}

// loud tells when it ends.
func loud(n int) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		defer fmt.Println("loud is done")
		for i := range n {
			if !yield(i, fmt.Sprint("v", i)) {
				fmt.Println("left at", i)
				return
			}
		}
		fmt.Println("all seen")
	}
}

func find(seq iter.Seq[int], want int) (int, bool) {
	i := 0
	for v := range seq {
		if v == want {
			return i, true
		}
		i++
	}
	return 0, false
}

func main() {
	var t *Tree
	for _, v := range []int{5, 2, 8, 1, 9} {
		t = t.Insert(v)
	}
	all := t.All()
	for v := range all {
		fmt.Print(v, " ")
	}
	fmt.Println(slices.Collect(all))
	fmt.Println(find(all, 8))
	fmt.Println(find(all, 7))

	for i, s := range loud(4) {
		if i == 2 {
			break
		}
		fmt.Println(i, s)
	}
	for range loud(1) {
	}

	sum := 0
	all(func(v int) bool {
		sum += v
		return v < 5
	})
	fmt.Println(sum)

	next, stop := iter.Pull(all)
	fmt.Println(next())
	fmt.Println(next())
	stop()
	fmt.Println(next())
	fmt.Println(slices.Sorted(slices.Values([]int{3, 1, 2})))
}
