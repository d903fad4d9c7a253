// Methods of linked lists that take a nil receiver, printed while they are changed.
package main

import "fmt"

type List struct {
	val  int
	next *List
}

func (l *List) Len() int {
	if l == nil {
		return 0
	}
	return 1 + l.next.Len()
}
func (l *List) Push(v int) *List { return &List{v, l} }
func (l *List) String() string {
	s := "["
	for n := l; n != nil; n = n.next {
		if n != l {
			s += " "
		}
		s += fmt.Sprint(n.val)
	}
	return s + "]"
}
func (l *List) Map(f func(int) int) *List {
	if l == nil {
		return nil
	}
	return &List{f(l.val), l.next.Map(f)}
}
func (l *List) Reverse() *List {
	var prev *List
	for l != nil {
		l, prev, l.next = l.next, l, prev
	}
	return prev
}

func main() {
	var l *List
	fmt.Println(l.Len(), l, l.String())
	for i := 0; i < 4; i++ {
		l = l.Push(i * i)
	}
	fmt.Println(l.Len(), l)
	m := l.Map(func(x int) int { return x + 1 })
	fmt.Println(m, m.Reverse(), l)
	var s fmt.Stringer = (*List)(nil)
	fmt.Println(s, s != nil)
	fmt.Printf("%v %s\n", s, s)
}
