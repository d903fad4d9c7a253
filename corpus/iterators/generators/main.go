// Iterator functions that are Python generators, and loops over them.
package main

import (
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"
)

// Count yields 0 to n-1.
func Count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := 0; i < n; i++ {
			if !yield(i) {
				return
			}
		}
	}
}

// Fibonacci never ends.
func Fibonacci() iter.Seq[int] {
	return func(yield func(int) bool) {
		a, b := 0, 1
		for {
			if !yield(a) {
				return
			}
			a, b = b, a+b
		}
	}
}

// Filter keeps what keep says yes to.
func Filter[T any](seq iter.Seq[T], keep func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := range seq {
			if keep(v) && !yield(v) {
				return
			}
		}
	}
}

// Map applies f.
func Map[T, U any](seq iter.Seq[T], f func(T) U) iter.Seq[U] {
	return func(yield func(U) bool) {
		for v := range seq {
			if !yield(f(v)) {
				return
			}
		}
	}
}

// Take yields the first n.
func Take[T any](seq iter.Seq[T], n int) iter.Seq[T] {
	return func(yield func(T) bool) {
		if n <= 0 {
			return
		}
		left := n
		for v := range seq {
			if !yield(v) {
				return
			}
			if left--; left == 0 {
				return
			}
		}
	}
}

// Zip pairs two slices.
func Zip[A, B any](as []A, bs []B) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		for i := range min(len(as), len(bs)) {
			if !yield(as[i], bs[i]) {
				break
			}
		}
	}
}

// List is a linked list.
type List[T any] struct {
	head *node[T]
}

type node[T any] struct {
	value T
	next  *node[T]
}

// Push puts a value in front.
func (l *List[T]) Push(v T) { l.head = &node[T]{v, l.head} }

// All goes over the values.
func (l *List[T]) All() iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		i := 0
		for n := l.head; n != nil; n = n.next {
			if !yield(i, n.value) {
				return
			}
			i++
		}
	}
}

// Each is itself an iterator function.
func (l *List[T]) Each(yield func(T) bool) {
	for n := l.head; n != nil; n = n.next {
		if !yield(n.value) {
			return
		}
	}
}

// three yields three words.
func three(yield func(string) bool) {
	fmt.Println("one")
	if !yield("a") {
		return
	}
	fmt.Println("two")
	if !yield("b") {
		return
	}
	fmt.Println("three")
	yield("c")
}

// nothing yields nothing.
func nothing(yield func() bool) {}

func main() {
	for i := range Count(3) {
		fmt.Print(i, " ")
	}
	fmt.Println()
	for f := range Fibonacci() {
		if f > 50 {
			break
		}
		fmt.Print(f, " ")
	}
	fmt.Println()

	even := Filter(Count(10), func(n int) bool { return n%2 == 0 })
	fmt.Println(slices.Collect(Map(even, func(n int) string { return strings.Repeat("x", n) })))
	fmt.Println(slices.Collect(Take(Filter(Fibonacci(), func(n int) bool { return n%3 == 0 }), 5)))

	for name, age := range Zip([]string{"ann", "bob"}, []int{30, 40, 50}) {
		fmt.Println(name, age)
	}

	var list List[string]
	for _, word := range strings.Fields("to be or") {
		list.Push(word)
	}
	for i, word := range list.All() {
		if i == 2 {
			continue
		}
		fmt.Print(i, "=", word, " ")
	}
	fmt.Println(slices.Sorted(list.Each))

	for word := range three {
		fmt.Println(word)
		if word == "b" {
			break
		}
	}
	for range nothing {
		fmt.Println("never")
	}

	ages := map[string]int{"ann": 30, "bob": 40, "cid": 20}
	for _, name := range slices.Sorted(maps.Keys(ages)) {
		fmt.Print(name, ":", ages[name], " ")
	}
	fmt.Println(slices.Max(slices.Collect(maps.Values(ages))))
	for i, x := range slices.Backward([]int{1, 2, 3}) {
		fmt.Print(i, x, " ")
	}
	total := 0
	for v := range maps.Values(ages) {
		total += v
	}
	fmt.Println(total)

	next, stop := iter.Pull(Take(Count(9), 2))
	for range 3 {
		fmt.Println(next())
	}
	stop()
	fmt.Println(next())
}
