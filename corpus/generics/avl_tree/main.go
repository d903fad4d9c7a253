package main

import (
	"fmt"
	"strings"
)

type Ordered interface {
	~int | ~int64 | ~float64 | ~string
}

type Tree[K Ordered, V any] struct {
	root *node[K, V]
	size int
}

type node[K Ordered, V any] struct {
	key         K
	val         V
	left, right *node[K, V]
	height      int
}

func (n *node[K, V]) h() int {
	if n == nil {
		return 0
	}
	return n.height
}

func (n *node[K, V]) fix() *node[K, V] {
	n.height = 1 + max(n.left.h(), n.right.h())
	switch b := n.left.h() - n.right.h(); {
	case b > 1:
		if n.left.left.h() < n.left.right.h() {
			n.left = n.left.rotL()
		}
		return n.rotR()
	case b < -1:
		if n.right.right.h() < n.right.left.h() {
			n.right = n.right.rotR()
		}
		return n.rotL()
	}
	return n
}

func (n *node[K, V]) rotL() *node[K, V] {
	r := n.right
	n.right, r.left = r.left, n
	n.height = 1 + max(n.left.h(), n.right.h())
	r.height = 1 + max(r.left.h(), r.right.h())
	return r
}

func (n *node[K, V]) rotR() *node[K, V] {
	l := n.left
	n.left = l.right
	l.right = n
	n.height = 1 + max(n.left.h(), n.right.h())
	l.height = 1 + max(l.left.h(), l.right.h())
	return l
}

func (t *Tree[K, V]) Put(k K, v V) {
	var put func(n *node[K, V]) *node[K, V]
	put = func(n *node[K, V]) *node[K, V] {
		if n == nil {
			t.size++
			return &node[K, V]{key: k, val: v, height: 1}
		}
		if k < n.key {
			n.left = put(n.left)
		} else if k > n.key {
			n.right = put(n.right)
		} else {
			n.val = v
			return n
		}
		return n.fix()
	}
	t.root = put(t.root)
}

func (t *Tree[K, V]) Get(k K) (v V, ok bool) {
	for n := t.root; n != nil; {
		switch {
		case k < n.key:
			n = n.left
		case k > n.key:
			n = n.right
		default:
			return n.val, true
		}
	}
	return
}

func (t *Tree[K, V]) Delete(k K) {
	t.root = t.del(t.root, k)
}

func (t *Tree[K, V]) del(n *node[K, V], k K) *node[K, V] {
	if n == nil {
		return nil
	}
	switch {
	case k < n.key:
		n.left = t.del(n.left, k)
	case k > n.key:
		n.right = t.del(n.right, k)
	case n.left == nil:
		t.size--
		return n.right
	case n.right == nil:
		t.size--
		return n.left
	default:
		m := n.right
		for m.left != nil {
			m = m.left
		}
		n.key, n.val = m.key, m.val
		n.right = t.del(n.right, m.key)
	}
	return n.fix()
}

func (t *Tree[K, V]) Walk(f func(K, V) bool) {
	var stack []*node[K, V]
	for n := t.root; n != nil || len(stack) > 0; {
		for n != nil {
			stack = append(stack, n)
			n = n.left
		}
		n = stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		if !f(n.key, n.val) {
			return
		}
		n = n.right
	}
}

func (n *node[K, V]) dump(sb *strings.Builder, depth int) {
	if n == nil {
		return
	}
	n.right.dump(sb, depth+1)
	fmt.Fprintf(sb, "%s%v(%d)\n", strings.Repeat("  ", depth), n.key, n.height)
	n.left.dump(sb, depth+1)
}

func main() {
	var t Tree[string, int]
	for i, w := range strings.Fields("the quick brown fox jumps over the lazy dog again") {
		t.Put(w, i)
	}
	fmt.Println(t.size, t.root.h())
	if v, ok := t.Get("the"); ok {
		fmt.Println("the", v)
	}
	_, ok := t.Get("nope")
	fmt.Println(ok)
	t.Delete("quick")
	t.Delete("nope")
	n := 0
	t.Walk(func(k string, v int) bool {
		fmt.Printf("%s=%d ", k, v)
		n++
		return n < 6
	})
	fmt.Println()
	var sb strings.Builder
	t.root.dump(&sb, 0)
	fmt.Print(sb.String())
	it := &Tree[int, float64]{}
	for i := 0; i < 500; i++ {
		it.Put(i*7919%1009, float64(i)/2)
	}
	fmt.Println(it.size, it.root.h())
	for i := 0; i < 1009; i += 3 {
		it.Delete(i)
	}
	sum := 0.0
	it.Walk(func(_ int, v float64) bool { sum += v; return true })
	fmt.Println(it.size, it.root.h(), sum)
}
