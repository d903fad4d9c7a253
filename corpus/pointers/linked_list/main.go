// A singly linked list: push, append, reverse, remove, and a cycle finder.
package main

import (
	"fmt"
	"strings"
)

// Node is one element.
type Node struct {
	Value int
	Next  *Node
}

// List knows its head and its length.
type List struct {
	head *Node
	size int
}

// Push puts a value in front.
func (l *List) Push(v int) {
	l.head = &Node{v, l.head}
	l.size++
}

// Append puts a value at the end.
func (l *List) Append(v int) {
	at := &l.head
	for *at != nil {
		at = &(*at).Next
	}
	*at = &Node{Value: v}
	l.size++
}

// Remove takes out the first node with the value.
func (l *List) Remove(v int) bool {
	for at := &l.head; *at != nil; at = &(*at).Next {
		if (*at).Value == v {
			*at = (*at).Next
			l.size--
			return true
		}
	}
	return false
}

// Reverse turns the list round.
func (l *List) Reverse() {
	var previous *Node
	for n := l.head; n != nil; {
		n.Next, previous, n = previous, n, n.Next
	}
	l.head = previous
}

// String shows the list as 1 -> 2.
func (l *List) String() string {
	var parts []string
	for n := l.head; n != nil; n = n.Next {
		parts = append(parts, fmt.Sprint(n.Value))
	}
	return strings.Join(parts, " -> ")
}

// hasCycle is Floyd's tortoise and hare.
func hasCycle(head *Node) bool {
	slow, fast := head, head
	for fast != nil && fast.Next != nil {
		slow, fast = slow.Next, fast.Next.Next
		if slow == fast {
			return true
		}
	}
	return false
}

func main() {
	l := &List{}
	for i := 3; i > 0; i-- {
		l.Push(i)
	}
	l.Append(4)
	fmt.Println(l, l.size)
	l.Reverse()
	fmt.Println(l)
	fmt.Println(l.Remove(3), l.Remove(99), l, l.size)

	fmt.Println(hasCycle(l.head))
	l.head.Next.Next.Next = l.head
	fmt.Println(hasCycle(l.head))
}
