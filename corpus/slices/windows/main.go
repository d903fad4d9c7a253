package main

import "fmt"

func sum(a []int) int {
	if len(a) == 0 {
		return 0
	}
	return a[0] + sum(a[1:])
}

func quick(a []int) {
	if len(a) < 2 {
		return
	}
	fmt.Print(sum(a[1:]), " ")
	p := partition(a)
	quick(a[:p])
	quick(a[p+1:])
}

func partition(a []int) int {
	last := len(a) - 1
	tail := a[last:]
	x := tail[0]
	i := 0
	for j, v := range a[:last] {
		if v < x {
			a[i], a[j] = a[j], a[i]
			i++
		}
	}
	a[i], a[last] = a[last], a[i]
	return i
}

func reverse(s []int) {
	for i, j := 0, len(s)-1; i < j; i, j = i+1, j-1 {
		s[i], s[j] = s[j], s[i]
	}
}

func rotate(nums []int, k int) {
	k %= len(nums)
	reverse(nums)
	reverse(nums[:k])
	reverse(nums[k:])
}

func binarySearch(a []int, x int) bool {
	for len(a) > 0 {
		m := len(a) / 2
		switch {
		case a[m] == x:
			return true
		case a[m] < x:
			a = a[m+1:]
		default:
			a = a[:m]
		}
	}
	return false
}

func mergeInPlace(a []int, buf []int) {
	if len(a) <= 1 {
		return
	}
	m := len(a) / 2
	mergeInPlace(a[:m], buf[:m])
	mergeInPlace(a[m:], buf[m:])
	copy(buf, a)
	i, j := 0, m
	for k := range a {
		if j >= len(a) || i < m && buf[i] <= buf[j] {
			a[k] = buf[i]
			i++
		} else {
			a[k] = buf[j]
			j++
		}
	}
}

type Ring struct {
	buf        []int
	head, size int
}

func (r *Ring) Push(x int) bool {
	if r.size == len(r.buf) {
		return false
	}
	r.buf[(r.head+r.size)%len(r.buf)] = x
	r.size++
	return true
}

func (r *Ring) Pop() (x int, ok bool) {
	if r.size == 0 {
		return
	}
	x = r.buf[r.head]
	r.head = (r.head + 1) % len(r.buf)
	r.size--
	return x, true
}

func chunks(a []int, n int) (out [][]int) {
	for n < len(a) {
		a, out = a[n:], append(out, a[:n])
	}
	return append(out, a)
}

func extend() {
	s := make([]int, 0, 10)
	s = s[:3]
	s[2] = 7
	t := s[:5]
	t[4] = 9
	fmt.Println(s, t, len(t), cap(t), s[:5])
}

func main() {
	a := []int{5, 2, 9, 1, 7, 3}
	quick(a)
	fmt.Println(a)
	rotate(a, 2)
	fmt.Println(a)
	mergeInPlace(a, make([]int, len(a)))
	fmt.Println(a, binarySearch(a, 7), binarySearch(a, 8))
	r := Ring{buf: make([]int, 3)}
	for i := 0; i < 5; i++ {
		fmt.Print(r.Push(i), " ")
	}
	fmt.Println(r.Pop())
	fmt.Println(r)
	fmt.Println(chunks([]int{1, 2, 3, 4, 5, 6, 7}, 3))
	extend()
	m := map[string][]int{}
	m["a"] = append(m["a"], 1, 2, 3)
	m["b"] = m["a"][:2]
	m["b"] = append(m["b"], 99)
	fmt.Println(m)
	g := [][]int{{1, 2, 3}, {4, 5, 6}}
	row := g[0]
	row[0] = 100
	g[1] = append(g[1], 7)
	g = append(g, row)
	g[2][1] = 200
	fmt.Println(g)
	type S struct{ v []int }
	s1 := S{[]int{1, 2, 3}}
	s2 := s1
	s2.v[0] = 50
	s2.v = append(s2.v, 4)
	s2.v[1] = 60
	fmt.Println(s1, s2)
	for i := range a {
		a = append(a[:i], a[i:]...)
	}
	a = append(a[:1], a[2:]...)
	a = append([]int{42}, a...)
	a = append(a[:2], append([]int{77}, a[2:]...)...)
	fmt.Println(a)
	var nilS []int
	nilS = append(nilS, a[1:3]...)
	b := nilS
	b[0] = -1
	fmt.Println(nilS, b, len(nilS[2:]))
	q := []int{1}
	for len(q) > 0 && len(q) < 50 {
		x := q[0]
		q = q[1:]
		if x < 20 {
			q = append(q, x*2, x*3)
		}
	}
	fmt.Println(q)
	stack := [][2]int{{0, 0}}
	for len(stack) > 0 {
		top := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		if top[0] < 2 {
			stack = append(stack, [2]int{top[0] + 1, top[1]}, [2]int{top[0] + 1, top[1] + 1})
		}
		fmt.Print(top)
	}
	fmt.Println()
}
