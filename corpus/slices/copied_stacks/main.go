// Copies of a slice type whose methods on pointers grow and shrink it.
package main

import (
	"container/heap"
	"fmt"
)

type Stack []int

func (s *Stack) Push(v int) { *s = append(*s, v) }
func (s *Stack) Pop() int {
	old := *s
	v := old[len(old)-1]
	*s = old[:len(old)-1]
	return v
}
func (s Stack) Peek() int { return s[len(s)-1] }
func (s Stack) Same() Stack { return s }

type IntHeap []int

func (h IntHeap) Len() int           { return len(h) }
func (h IntHeap) Less(i, j int) bool { return h[i] < h[j] }
func (h IntHeap) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *IntHeap) Push(x any)        { *h = append(*h, x.(int)) }
func (h *IntHeap) Pop() any {
	old := *h
	n := len(old)
	x := old[n-1]
	*h = old[:n-1]
	return x
}

type Holder struct {
	s Stack
	n int
}

func (h *Holder) Add(v int) { h.s.Push(v); h.n++ }

func show(s Stack) { s.Push(1000); fmt.Println("show", s) }

func main() {
	var s Stack
	s.Push(1)
	s.Push(2)
	t := s
	t.Push(3)
	s.Push(4)
	fmt.Println(s, t, s.Same())
	show(s)
	fmt.Println(s)
	a := Holder{}
	a.Add(1)
	b := a
	b.Add(2)
	a.Add(3)
	fmt.Println(a, b)
	m := map[string]Stack{"x": s}
	s.Push(5)
	fmt.Println(m, s)
	list := []Stack{s, t}
	s.Push(6)
	t.Pop()
	fmt.Println(list, s, t)
	var i any = s
	s.Push(7)
	fmt.Println(i, s)
	h := &IntHeap{5, 2, 8}
	heap.Init(h)
	heap.Push(h, 3)
	for h.Len() > 0 {
		fmt.Print(heap.Pop(h), " ")
	}
	fmt.Println()
	arr := [2]Stack{s, t}
	arr2 := arr
	arr2[0].Push(9)
	fmt.Println(arr, arr2)
	c := s
	c[0] = 77
	fmt.Println(s[0], c[0], c.Pop(), len(s), len(c))
	for _, v := range list {
		v.Push(4)
		fmt.Println(v)
	}
	fmt.Println(list)
	p, q := s, t
	p, q = q, p
	p.Push(1)
	fmt.Println(p, q, s, t)
	f := s.Peek
	s.Push(11)
	fmt.Println(f(), s.Peek())
}
