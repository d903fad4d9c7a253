// Generic functions: map, filter, reduce, keys, constraints and inference.
package main

import (
	"cmp"
	"fmt"
	"sort"
)

// Number is any type whose values can be added.
type Number interface {
	~int | ~int64 | ~float64
}

// Map applies f to all elements.
func Map[T, U any](xs []T, f func(T) U) []U {
	out := make([]U, 0, len(xs))
	for _, x := range xs {
		out = append(out, f(x))
	}
	return out
}

// Filter keeps what keep says yes to.
func Filter[S ~[]E, E any](xs S, keep func(E) bool) S {
	var out S
	for _, x := range xs {
		if keep(x) {
			out = append(out, x)
		}
	}
	return out
}

// Reduce folds from the left.
func Reduce[T, A any](xs []T, start A, f func(A, T) A) A {
	for _, x := range xs {
		start = f(start, x)
	}
	return start
}

// Sum adds.
func Sum[T Number](xs ...T) T {
	var total T
	for _, x := range xs {
		total += x
	}
	return total
}

// Largest finds the maximum, and whether there is one.
func Largest[T cmp.Ordered](xs []T) (best T, ok bool) {
	for i, x := range xs {
		if i == 0 || x > best {
			best = x
		}
	}
	return best, len(xs) > 0
}

// Keys gives the sorted keys.
func Keys[K cmp.Ordered, V any](m map[K]V) []K {
	keys := make([]K, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Slice(keys, func(i, j int) bool { return keys[i] < keys[j] })
	return keys
}

// Index finds an element.
func Index[T comparable](xs []T, x T) int {
	for i, v := range xs {
		if v == x {
			return i
		}
	}
	return -1
}

// Meters has int underneath.
type Meters int

// Zero is the zero value of any type.
func Zero[T any]() T {
	var zero T
	return zero
}

func main() {
	xs := []int{1, 2, 3, 4}
	words := Map(xs, func(x int) string { return fmt.Sprint("n", x) })
	fmt.Println(words, Filter(xs, func(x int) bool { return x%2 == 0 }))
	fmt.Println(Reduce(words, 0, func(total int, w string) int { return total + len(w) }))
	fmt.Println(Sum(1, 2, 3), Sum(1.5, 2), Sum[Meters](4, 5), Sum[int]())

	fmt.Println(Largest([]string{"b", "c", "a"}))
	fmt.Println(Largest([]float64{}))
	fmt.Println(Keys(map[string]bool{"y": true, "x": false}), Keys(map[int]int{3: 1, 1: 2}))
	fmt.Println(Index(words, "n3"), Index(xs, 9), Index([]any{1, "a"}, any("a")))

	fmt.Printf("%v %q %v %T\n", Zero[int](), Zero[string](), Zero[*int]() == nil, Zero[Meters]())
	toFloat := Map[int, float64]
	fmt.Println(toFloat(xs, func(x int) float64 { return float64(x) / 2 }))
}
