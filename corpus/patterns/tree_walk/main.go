// Same contents? Two binary trees are walked at the same time, through channels.
package main

import "fmt"

// Tree is a binary search tree of ints.
type Tree struct {
	Left  *Tree
	Value int
	Right *Tree
}

func insert(t *Tree, v int) *Tree {
	if t == nil {
		return &Tree{nil, v, nil}
	}
	if v < t.Value {
		t.Left = insert(t.Left, v)
	} else {
		t.Right = insert(t.Right, v)
	}
	return t
}

func walkRecursive(t *Tree, ch chan<- int) {
	if t != nil {
		walkRecursive(t.Left, ch)
		ch <- t.Value
		walkRecursive(t.Right, ch)
	}
}

// Walk sends all values in order, then closes ch.
func Walk(t *Tree, ch chan<- int) {
	walkRecursive(t, ch)
	close(ch)
}

// Same tells whether two trees hold the same values.
func Same(t1, t2 *Tree) bool {
	ch1, ch2 := make(chan int), make(chan int)
	go Walk(t1, ch1)
	go Walk(t2, ch2)
	for {
		v1, ok1 := <-ch1
		v2, ok2 := <-ch2
		if ok1 != ok2 || v1 != v2 {
			return false
		}
		if !ok1 {
			return true
		}
	}
}

func build(values ...int) *Tree {
	var t *Tree
	for _, v := range values {
		t = insert(t, v)
	}
	return t
}

func main() {
	a := build(3, 1, 8, 2, 5, 13)
	b := build(8, 13, 5, 3, 1, 2)
	fmt.Println(Same(a, b), Same(a, build(1, 2, 3)), Same(nil, nil))
}
