// nil is a value like any other: it does not end the range. (None as a poison pill would.)
package main

import (
	"errors"
	"fmt"
)

// Node is a list's node.
type Node struct{ value int }

func checks(results chan<- error) {
	results <- nil
	results <- errors.New("disk is full")
	results <- nil
	close(results)
}

func main() {
	results := make(chan error)
	go checks(results)
	i := 0
	for err := range results {
		i++
		if err != nil {
			fmt.Println(i, "failed:", err)
			continue
		}
		fmt.Println(i, "passed")
	}

	nodes := make(chan *Node, 3)
	nodes <- &Node{1}
	nodes <- nil
	nodes <- &Node{3}
	close(nodes)
	for n := range nodes {
		if n == nil {
			fmt.Println("a hole")
		} else {
			fmt.Println("node", n.value)
		}
	}

	anything := make(chan any, 2)
	anything <- nil
	anything <- 5
	close(anything)
	for v := range anything {
		fmt.Println(v)
	}
}
