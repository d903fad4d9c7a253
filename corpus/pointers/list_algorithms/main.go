package main

import (
	"fmt"
	"strings"
)

type ListNode struct {
	Val  int
	Next *ListNode
}

func fromSlice(xs []int) *ListNode {
	dummy := &ListNode{}
	cur := dummy
	for _, x := range xs {
		cur.Next = &ListNode{Val: x}
		cur = cur.Next
	}
	return dummy.Next
}

func (l *ListNode) String() string {
	if l == nil {
		return "<empty>"
	}
	var parts []string
	for n := l; n != nil; n = n.Next {
		parts = append(parts, fmt.Sprint(n.Val))
	}
	return strings.Join(parts, "->")
}

func reverse(head *ListNode) *ListNode {
	var prev *ListNode
	for head != nil {
		next := head.Next
		head.Next = prev
		prev, head = head, next
	}
	return prev
}

func reverseRec(head *ListNode) *ListNode {
	if head == nil || head.Next == nil {
		return head
	}
	p := reverseRec(head.Next)
	head.Next.Next = head
	head.Next = nil
	return p
}

func swapPairs(head *ListNode) *ListNode {
	dummy := ListNode{Next: head}
	p := &dummy
	for p.Next != nil && p.Next.Next != nil {
		a, b := p.Next, p.Next.Next
		p.Next, a.Next, b.Next = b, b.Next, a
		p = a
	}
	return dummy.Next
}

func middle(head *ListNode) *ListNode {
	slow, fast := head, head
	for fast != nil && fast.Next != nil {
		slow, fast = slow.Next, fast.Next.Next
	}
	return slow
}

func addTwo(l1, l2 *ListNode) *ListNode {
	var head ListNode
	tail := &head
	carry := 0
	for l1 != nil || l2 != nil || carry > 0 {
		sum := carry
		if l1 != nil {
			sum += l1.Val
			l1 = l1.Next
		}
		if l2 != nil {
			sum += l2.Val
			l2 = l2.Next
		}
		tail.Next = &ListNode{sum % 10, nil}
		tail = tail.Next
		carry = sum / 10
	}
	return head.Next
}

func remove(head **ListNode, v int) {
	for p := head; *p != nil; {
		if (*p).Val == v {
			*p = (*p).Next
		} else {
			p = &(*p).Next
		}
	}
}

func insertSorted(head *ListNode, v int) *ListNode {
	pp := &head
	for *pp != nil && (*pp).Val < v {
		pp = &(*pp).Next
	}
	*pp = &ListNode{v, *pp}
	return head
}

type Stack struct{ data []int }

func (s *Stack) Push(x int) { s.data = append(s.data, x) }
func (s *Stack) Pop() (int, bool) {
	if len(s.data) == 0 {
		return 0, false
	}
	x := s.data[len(s.data)-1]
	s.data = s.data[:len(s.data)-1]
	return x, true
}

type Queue struct{ in, out Stack }

func (q *Queue) Enqueue(x int) { q.in.Push(x) }
func (q *Queue) Dequeue() (int, bool) {
	if len(q.out.data) == 0 {
		for {
			x, ok := q.in.Pop()
			if !ok {
				break
			}
			q.out.Push(x)
		}
	}
	return q.out.Pop()
}

func main() {
	l := fromSlice([]int{1, 2, 3, 4, 5})
	fmt.Println(l)
	l = reverse(l)
	fmt.Println(l, middle(l).Val)
	l = reverseRec(l)
	fmt.Println(swapPairs(l))
	fmt.Println(addTwo(fromSlice([]int{9, 9, 9}), fromSlice([]int{1})))
	r := fromSlice([]int{7, 1, 7, 7, 2, 7})
	remove(&r, 7)
	fmt.Println(r)
	r = insertSorted(r, 0)
	r = insertSorted(r, 9)
	r = insertSorted(r, 2)
	fmt.Println(r)
	remove(&r, 0)
	remove(&r, 1)
	remove(&r, 2)
	remove(&r, 9)
	fmt.Println(r, r == nil)
	q := Queue{}
	for i := range 5 {
		q.Enqueue(i)
		if i%2 == 1 {
			x, _ := q.Dequeue()
			fmt.Print(x, " ")
		}
	}
	for x, ok := q.Dequeue(); ok; x, ok = q.Dequeue() {
		fmt.Print(x, " ")
	}
	fmt.Println(q)
}
