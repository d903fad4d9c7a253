// Containers of any type, and what can be told of their instances.
package main

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"sort"
	"strings"
)

// Number is what can be added and divided.
type Number interface {
	~int | ~int64 | ~float32 | ~float64
}

// Queue is a queue on a slice.
type Queue[T any] struct {
	items []T
}

// NewQueue makes an empty queue.
func NewQueue[T any]() *Queue[T] { return &Queue[T]{} }

// Enqueue adds at the end.
func (q *Queue[T]) Enqueue(v T) { q.items = append(q.items, v) }

// Dequeue takes from the front.
func (q *Queue[T]) Dequeue() (T, bool) {
	if len(q.items) == 0 {
		var zero T
		return zero, false
	}
	first := q.items[0]
	q.items = q.items[1:]
	return first, true
}

// Len counts.
func (q *Queue[T]) Len() int { return len(q.items) }

// Set is a set.
type Set[T comparable] map[T]struct{}

// Add puts values in.
func (s Set[T]) Add(vs ...T) {
	for _, v := range vs {
		s[v] = struct{}{}
	}
}

// Has looks up.
func (s Set[T]) Has(v T) bool {
	_, ok := s[v]
	return ok
}

// Union joins two sets.
func Union[T comparable](a, b Set[T]) Set[T] {
	out := Set[T]{}
	for v := range a {
		out.Add(v)
	}
	for v := range b {
		out.Add(v)
	}
	return out
}

// Sorted lists a set.
func Sorted[T cmp.Ordered](s Set[T]) []T {
	out := make([]T, 0, len(s))
	for v := range s {
		out = append(out, v)
	}
	slices.Sort(out)
	return out
}

// Average divides.
func Average[T Number](xs []T) T {
	var sum T
	for _, x := range xs {
		sum += x
	}
	if len(xs) == 0 {
		return 0
	}
	return sum / T(len(xs))
}

// MapValues applies f.
func MapValues[K comparable, V, W any](m map[K]V, f func(V) W) map[K]W {
	out := make(map[K]W, len(m))
	for k, v := range m {
		out[k] = f(v)
	}
	return out
}

// Node is a list.
type Node[T any] struct {
	Value T
	Next  *Node[T]
}

// FromSlice builds a list.
func FromSlice[T any](xs []T) *Node[T] {
	var head *Node[T]
	for i := len(xs) - 1; i >= 0; i-- {
		head = &Node[T]{xs[i], head}
	}
	return head
}

func (n *Node[T]) String() string {
	var parts []string
	for ; n != nil; n = n.Next {
		parts = append(parts, fmt.Sprint(n.Value))
	}
	return strings.Join(parts, " -> ")
}

// Kind tells what x is.
func Kind[T any](x T) string {
	switch v := any(x).(type) {
	case int:
		return fmt.Sprint("int ", v+1)
	case string:
		return "string " + v
	case []T:
		return "slice"
	case fmt.Stringer:
		return "stringer " + v.String()
	}
	return fmt.Sprintf("other %T", x)
}

// Point is changed by its method.
type Point struct{ X, Y int }

// Move changes the point.
func (p *Point) Move(d int) { p.X += d }

func (p Point) String() string { return fmt.Sprintf("(%d,%d)", p.X, p.Y) }

// Cache computes once.
type Cache[K comparable, V any] struct {
	data  map[K]V
	load  func(K) (V, error)
	stats struct{ hits, misses int }
}

// NewCache makes a cache.
func NewCache[K comparable, V any](load func(K) (V, error)) *Cache[K, V] {
	return &Cache[K, V]{data: make(map[K]V), load: load}
}

// Get looks up or loads.
func (c *Cache[K, V]) Get(k K) (V, error) {
	if v, ok := c.data[k]; ok {
		c.stats.hits++
		return v, nil
	}
	c.stats.misses++
	v, err := c.load(k)
	if err != nil {
		var zero V
		return zero, fmt.Errorf("get %v: %w", k, err)
	}
	c.data[k] = v
	return v, nil
}

// Shape has an area.
type Shape interface{ Area() float64 }

// Square is a shape.
type Square float64

// Area is the area.
func (s Square) Area() float64 { return float64(s * s) }

// Circle is a shape.
type Circle struct{ r float64 }

// Area is the area.
func (c Circle) Area() float64 { return 3 * c.r * c.r }

// Total adds areas.
func Total[S Shape](shapes []S) float64 {
	total := 0.0
	for _, s := range shapes {
		total += s.Area()
	}
	return total
}

// Ptr is a pointer to a copy.
func Ptr[T any](v T) *T { return &v }

// SortBy sorts by a key.
func SortBy[T any, K cmp.Ordered](xs []T, key func(T) K) []T {
	out := slices.Clone(xs)
	sort.Slice(out, func(i, j int) bool { return key(out[i]) < key(out[j]) })
	return out
}

// Optional is a value or nothing.
type Optional[T any] struct {
	value *T
}

// Some holds a value.
func Some[T any](v T) Optional[T] { return Optional[T]{value: &v} }

// None holds nothing.
func None[T any]() Optional[T] { return Optional[T]{} }

// OrElse gives the value or a default.
func (o Optional[T]) OrElse(other T) T {
	if o.value == nil {
		return other
	}
	return *o.value
}

func main() {
	q := NewQueue[int]()
	q.Enqueue(1)
	q.Enqueue(2)
	v, ok := q.Dequeue()
	fmt.Println(v, ok, q.Len())
	names := NewQueue[string]()
	names.Enqueue("x")
	fmt.Println(names.Dequeue())
	fmt.Println(names.Dequeue())
	points := NewQueue[Point]()
	p := Point{1, 2}
	points.Enqueue(p)
	p.Move(10)
	got, _ := points.Dequeue()
	fmt.Println(p, got)

	a, b := Set[int]{}, Set[int]{}
	a.Add(3, 1)
	b.Add(2, 3)
	fmt.Println(Sorted(Union(a, b)), a.Has(2), len(a))
	words := Set[string]{"b": {}, "a": {}}
	fmt.Println(Sorted(words), words.Has("b"))

	fmt.Println(Average([]int{1, 2, 4}), Average([]float64{1, 2, 4.5}), Average([]float32{0.1, 0.2}), Average([]int64{}))
	fmt.Println(MapValues(map[string]int{"a": 1}, func(n int) float64 { return float64(n) / 2 }))

	fmt.Println(FromSlice([]int{1, 2, 3}))
	fmt.Println(FromSlice([]string{"p", "q"}), FromSlice([]Point{{1, 2}}))

	fmt.Println(Kind(1), Kind("s"), Kind(2.5), Kind(p), Kind([]int{}), Kind(int8(3)))

	squares := NewCache(func(n int) (int, error) {
		if n < 0 {
			return 0, errors.New("negative")
		}
		return n * n, nil
	})
	for _, n := range []int{3, 3, -1} {
		v, err := squares.Get(n)
		fmt.Println(v, err)
	}
	fmt.Println(squares.stats.hits, squares.stats.misses)

	fmt.Println(Total([]Square{1, 2}), Total([]Circle{{1}, {2}}), Total([]Shape{Square(3), Circle{1}}))
	n := Ptr(5)
	*n++
	pp := Ptr(p)
	pp.Move(1)
	fmt.Println(*n, *pp, p)
	fmt.Println(SortBy([]string{"ccc", "a", "bb"}, func(s string) int { return len(s) }))
	fmt.Println(SortBy([]Point{{2, 1}, {1, 2}}, func(p Point) int { return p.X }))
	fmt.Println(Some(3).OrElse(4), None[string]().OrElse("none"), Some(Point{1, 1}).OrElse(p))
	fmt.Printf("%T %T %v\n", q, Some("x"), Some(1).value != nil)
	var x any = a
	_, isInts := x.(Set[int])
	_, isStrings := x.(Set[string])
	fmt.Println(isInts, isStrings)
}
