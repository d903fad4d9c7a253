package main

import "fmt"

type Node struct {
	Value int
	Next  *Node
}

func increment(n *int) { *n++ }

func main() {
	list := &Node{Value: 1, Next: &Node{Value: 2}}
	for node := list; node != nil; node = node.Next {
		fmt.Println(node.Value)
	}
	x := 1
	increment(&x)
	fmt.Println(x)
}
