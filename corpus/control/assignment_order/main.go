// The operands of an assignment are evaluated once, and before anything is assigned.
package main

import "fmt"

type Node struct {
	next, prev *Node
	v          int
}

func get(n *Node) *Node { fmt.Println("get", n.v); return n }
func two() (*Node, *Node) { return &Node{v: 7}, &Node{v: 8} }

func result() (x int) {
	defer func() { fmt.Println("result", x) }()
	return 42
}

type Inner struct{ A [2]int }
type P struct{ I Inner }
type Q struct{ I Inner }

func main() {
	a, b := &Node{v: 1}, &Node{v: 2}
	a.next = b
	a.next, a.next.prev = &Node{v: 3}, a
	fmt.Println(b.prev == a, a.next.v, a.next.prev == nil)
	get(a).v++
	get(a).v += 10
	fmt.Println(a.v)
	get(a).next, get(b).v = b, 5
	fmt.Println(a.next == b, b.v)
	p := a
	p, p.next = two()
	fmt.Println(p.v, a.next.v)
	result()
	x := P{Inner{[2]int{1, 2}}}
	y := Q(x)
	y.I.A[0] = 9
	fmt.Println(x, y)
	defer func() { fmt.Println(recover()) }()
	xs := []int{1}
	i := 3
	_ = xs[i]
	fmt.Println("not reached")
}
