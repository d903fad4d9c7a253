package main

import "fmt"

type Arena struct {
	nodes []TNode
	free  []int
}
type TNode struct {
	key, left, right int
	data             [2]int
	parent           *TNode
}

func (a *Arena) alloc(k int) int {
	if n := len(a.free); n > 0 {
		i := a.free[n-1]
		a.free = a.free[:n-1]
		a.nodes[i] = TNode{key: k, left: -1, right: -1}
		return i
	}
	a.nodes = append(a.nodes, TNode{key: k, left: -1, right: -1})
	return len(a.nodes) - 1
}

func (a *Arena) insert(root, k int) int {
	if root == -1 {
		return a.alloc(k)
	}
	n := &a.nodes[root]
	if k < n.key {
		l := a.insert(n.left, k)
		a.nodes[root].left = l
	} else if k > n.key {
		r := a.insert(n.right, k)
		a.nodes[root].right = r
	}
	return root
}

func (a *Arena) walk(i int, f func(*TNode)) {
	if i < 0 {
		return
	}
	a.walk(a.nodes[i].left, f)
	f(&a.nodes[i])
	a.walk(a.nodes[i].right, f)
}

func inc(p *int)            { *p++ }
func setAll(ps []*int, v int) {
	for _, p := range ps {
		*p = v
	}
}
func maxPtr(a, b *int) *int {
	if *a > *b {
		return a
	}
	return b
}

type Counter struct {
	n    int
	hist [3]int
	sub  *Counter
}

func (c *Counter) Inc() *Counter { c.n++; return c }
func (c Counter) Get() int      { return c.n }

type Shape interface{ Scale(f int) }
type Sq struct{ s int }

func (s *Sq) Scale(f int) { s.s *= f }

type DList struct{ root DNode }
type DNode struct {
	next, prev *DNode
	list       *DList
	Val        interface{}
}

func (l *DList) Init() *DList {
	l.root.next = &l.root
	l.root.prev = &l.root
	return l
}
func (l *DList) insert(e, at *DNode) *DNode {
	e.prev = at
	e.next = at.next
	e.prev.next = e
	e.next.prev = e
	e.list = l
	return e
}
func (l *DList) PushBack(v interface{}) *DNode { return l.insert(&DNode{Val: v}, l.root.prev) }
func (l *DList) Remove(e *DNode) {
	if e.list == l {
		e.prev.next, e.next.prev = e.next, e.prev
		e.next, e.prev, e.list = nil, nil, nil
	}
}
func (l *DList) Front() *DNode {
	if l.root.next == &l.root {
		return nil
	}
	return l.root.next
}
func (e *DNode) Next() *DNode {
	if p := e.next; e.list != nil && p != &e.list.root {
		return p
	}
	return nil
}

var global = 10

func main() {
	a := &Arena{}
	root := -1
	for _, k := range []int{5, 2, 8, 1, 9, 3, 5} {
		root = a.insert(root, k)
	}
	a.walk(root, func(n *TNode) { n.data[0] = n.key * n.key })
	a.walk(root, func(n *TNode) { fmt.Print(n.key, n.data, " ") })
	fmt.Println(len(a.nodes))
	x, y := 1, 2
	inc(&x)
	inc(&global)
	p := maxPtr(&x, &y)
	*p = 50
	fmt.Println(x, y, global, p == &x, p == &y)
	arr := [3]int{1, 2, 3}
	pa := &arr
	pa[1] = 20
	for i := range pa {
		pa[i]++
	}
	pe := &arr[2]
	*pe *= 2
	sl := arr[:]
	sl[0] = -1
	fmt.Println(arr, *pa, len(pa), *pe)
	ps := []*int{&x, &arr[0], &y}
	setAll(ps, 9)
	fmt.Println(x, y, arr)
	c := Counter{}
	c.Inc().Inc()
	d := c
	d.Inc()
	d.hist[0] = 1
	pc := &c
	pc.sub = &d
	pc.sub.n += 100
	fmt.Println(c.Get(), d.Get(), c.hist, d.hist, pc.sub == &d)
	f := c.Inc
	g := c.Get
	f()
	fmt.Println(g(), c.Get())
	cs := []Counter{{n: 1}, {n: 2}}
	for i := range cs {
		cs[i].Inc()
	}
	for _, cc := range cs {
		cc.Inc()
	}
	last := &cs[len(cs)-1]
	last.n = 77
	cs = append(cs, *last)
	last = &cs[0]
	last.n = 78
	fmt.Println(cs[0].n, cs[1].n, cs[2].n)
	mp := map[string]*Counter{"a": {n: 1}}
	mp["a"].Inc()
	mp["b"] = new(Counter)
	mp["b"].n = mp["a"].n + 1
	if q, ok := mp["c"]; !ok {
		fmt.Println(q == nil, mp["b"].n)
	}
	shapes := []Shape{&Sq{2}, &Sq{3}}
	for _, s := range shapes {
		s.Scale(10)
	}
	fmt.Println(shapes[0].(*Sq).s, *shapes[1].(*Sq))
	l := new(DList).Init()
	l.PushBack(1)
	e := l.PushBack("two")
	l.PushBack(3.5)
	l.Remove(e)
	for n := l.Front(); n != nil; n = n.Next() {
		fmt.Print(n.Val, " ")
	}
	fmt.Println(e.list == nil)
	np := new(int)
	*np = 3
	pp := &np
	*pp = &x
	**pp = 4
	fmt.Println(*np, x)
	func(v *int, w int) { *v = w }(&y, 123)
	fmt.Println(y)
	type pair struct{ a, b *int }
	pr := pair{&x, &x}
	*pr.a = 1
	*pr.b += 5
	fmt.Println(x, pr.a == pr.b)
	fs := make([]func(), 0)
	for i := 0; i < 3; i++ {
		q := &i
		fs = append(fs, func() { *q += 10; fmt.Print(i, " ") })
	}
	for _, fn := range fs {
		fn()
	}
	fmt.Println()
}
