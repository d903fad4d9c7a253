// Generics: constraints, inference, instances.

package main

import (
	"cmp"
	"slices"
)

type Number interface {
	~int | ~int64 | ~float64
}

type List[T any] struct {
	head *node[T]
	size int
}

type node[T any] struct {
	value T
	next  *node[T]
}

func (l *List[T]) Push(v T)      {}
func (l *List[T]) Bad(v U)       {} // ERROR `undefined: U`
func (l List) NoParams()         {} // ERROR `cannot use generic type List\[T any\] without instantiation`
func (l *List[A, B]) TooMany()   {} // ERROR `receiver declares 2 type parameters, but receiver base type declares 1`
func (l *List[int]) Shadow() (x int) { return x }

func Sum[T Number](xs []T) T {
	var total T
	for _, x := range xs {
		total += x
	}
	return total
}

func Map[T, U any](xs []T, f func(T) U) []U { return nil }
func Zero[T any]() T                        { var z T; return z }
func Pair[K comparable, V any](k K, v V)    {}
func Max[T cmp.Ordered](a, b T) T           { return max(a, b) }

func bodies[T any, N Number, C comparable](t T, n N, c C) {
	_ = t + t // ERROR `invalid operation: operator \+ not defined on t \(variable of type T constrained by any\)`
	_ = t == t // ERROR `invalid operation: t == t \(incomparable types in type set\)`
	_ = c == c
	_ = c < c // ERROR `invalid operation: c < c \(type parameter C cannot use operator <\)`
	_ = n + n
	_ = n % n // ERROR `invalid operation: operator % not defined on n \(variable of type N constrained by Number\)`
	_ = n + 1
	_ = n + 1.5 // ERROR `cannot convert 1\.5 \(untyped float constant\) to type N`
	_ = n + "a" // ERROR `invalid operation: n \+ "a" \(mismatched types N and untyped string\)`
	_ = t.foo // ERROR `t\.foo undefined \(type T has no field or method foo\)`
	t.Foo() // ERROR `t\.Foo undefined \(type T has no field or method Foo\)`
	var i int = n // ERROR `cannot use n \(variable of type N constrained by Number\) as int value in variable declaration`
	_ = int(n)
	_ = T(1) // ERROR `cannot convert 1 \(untyped int value\) to type T: T does not contain specific types`
	_ = N(1)
	_ = t.(int) // ERROR `invalid operation: cannot use type assertion on type parameter value t \(variable of type T constrained by any\)`
	switch t.(type) { // ERROR `cannot use type switch on type parameter value t \(variable of type T constrained by any\)`
	}
	_ = any(t).(int)
	_ = i
	for range t { // ERROR `cannot range over t \(variable of type T constrained by any\): no specific type`
	}
	_ = len(t) // ERROR `invalid argument: t \(variable of type T constrained by any\) for built-in len`
}

func uses() {
	_ = Sum([]int{1})
	_ = Sum([]string{"a"}) // ERROR `string does not satisfy Number \(string missing in ~int \| ~int64 \| ~float64\)`
	_ = Sum[string](nil) // ERROR `string does not satisfy Number \(string missing in ~int \| ~int64 \| ~float64\)`
	_ = Sum(1) // ERROR `in call to Sum, cannot infer T`
	_ = Sum[int, int](nil) // ERROR `got 2 type arguments but want 1`
	_ = Map([]int{1}, func(x int) string { return "" })
	_ = Map([]int{1}, func(x string) string { return "" }) // ERROR `in call to Map, type func\(x string\) string of func\(x string\) string \{…\} does not match inferred type func\(int\) U for func\(T\) U`
	_ = Map[int]([]int{1}, nil) // ERROR `in call to Map\[int\], cannot infer U`
	_ = Zero() // ERROR `in call to Zero, cannot infer T`
	_ = Zero[int]()
	var z int = Zero() // ERROR `in call to Zero, cannot infer T`
	Pair([]int{}, 1) // ERROR `\[\]int does not satisfy comparable`
	Pair(1, nil) // ERROR `in call to Pair, cannot infer V`
	Pair[string](1, 2) // ERROR `cannot use 1 \(untyped int constant\) as string value in argument to Pair\[string\]`
	_ = Max(1, 2.5)
	_ = Max(1, "a") // ERROR `in call to Max, mismatched types untyped int and untyped string \(cannot infer T\)`
	_ = Max(struct{}{}, struct{}{}) // ERROR `struct\{\} does not satisfy cmp\.Ordered \(struct\{\} missing in ~int \| ~int8 \| ~int16 \| ~int32 \| ~int64 \| ~uint \| ~uint8 \| ~uint16 \| ~uint32 \| ~uint64 \| ~uintptr \| ~float32 \| ~float64 \| ~string\)`
	var l List // ERROR `cannot use generic type List\[T any\] without instantiation`
	var l2 List[int]
	var l3 List[int, string] // ERROR `too many type arguments for type List: have 2, want 1`
	l2.Push("a") // ERROR `cannot use "a" \(untyped string constant\) as int value in argument to l2\.Push`
	l2.Push(1)
	_ = List[string]{}
	_ = node[int]{value: "a"} // ERROR `cannot use "a" \(untyped string constant\) as int value in struct literal`
	f := Sum // ERROR `cannot use generic function Sum without instantiation`
	var g func([]int) int = Sum
	var h func([]string) string = Sum // ERROR `string does not satisfy Number \(string missing in ~int \| ~int64 \| ~float64\)`
	slices.Sort([]any{1}) // ERROR `any does not satisfy cmp\.Ordered`
	slices.Sort([]int{1})
	_ = slices.Contains([]int{1}, "a") // ERROR `cannot use "a" \(untyped string constant\) as int value in argument to slices\.Contains`
	_ = slices.Index([][]int{}, nil) // ERROR `\[\]int does not satisfy comparable`
	_, _, _, _, _, _ = z, l, l3, f, g, h
	_ = int[string](1) // ERROR `invalid operation: int\[string\] \(int is not a generic type\)`
}

type Loop[T any] struct{ next *Loop[*T] }

type Self[T any] T // ERROR `cannot use a type parameter as RHS in type declaration`

type Tree[T interface{ Less(T) bool }] struct{}

type Item struct{}

var tree Tree[Item] // ERROR `Item does not satisfy interface\{Less\(Item\) bool\} \(missing method Less\)`

type Set[T comparable] map[T]struct{}

var set Set[[]int] // ERROR `\[\]int does not satisfy comparable`

type Alias[T any] = []T


type Bad interface {
	int | error // ERROR `cannot use error in union \(error contains methods\)`
	~Item2 // ERROR `invalid use of ~ \(underlying type of Item2 is int\)`
	Method()
}

type Item2 int

func main() {}
