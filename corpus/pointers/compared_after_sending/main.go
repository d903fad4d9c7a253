package main

import "fmt"

// Node is compared by its address: a copy of it would be another node.
type Node struct {
	Value int
}

var root = &Node{1}

func produce(out chan<- *Node) {
	out <- root
	out <- &Node{1}
	close(out)
}

func main() {
	nodes := make(chan *Node)
	go produce(nodes)
	for node := range nodes {
		fmt.Println(node.Value, node == root)
	}
}
