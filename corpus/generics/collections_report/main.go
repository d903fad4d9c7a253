package main

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sort"
	"strings"
	"time"
)

type Ordered interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~float32 | ~float64 | ~string
}

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Push(v T) { s.items = append(s.items, v) }
func (s *Stack[T]) Pop() (T, error) {
	var zero T
	if len(s.items) == 0 {
		return zero, errors.New("stack is empty")
	}
	v := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return v, nil
}
func (s Stack[T]) Len() int { return len(s.items) }

type Queue[T any] struct {
	head, tail *node[T]
	size       int
}
type node[T any] struct {
	val  T
	next *node[T]
}

func (q *Queue[T]) Enqueue(v T) {
	n := &node[T]{val: v}
	if q.tail == nil {
		q.head, q.tail = n, n
	} else {
		q.tail.next = n
		q.tail = n
	}
	q.size++
}

func (q *Queue[T]) Dequeue() (v T, ok bool) {
	if q.head == nil {
		return
	}
	v, ok = q.head.val, true
	q.head = q.head.next
	if q.head == nil {
		q.tail = nil
	}
	q.size--
	return
}

type BST[K Ordered, V any] struct {
	root *bnode[K, V]
}
type bnode[K Ordered, V any] struct {
	k           K
	v           V
	left, right *bnode[K, V]
}

func (t *BST[K, V]) Put(k K, v V) { t.root = put(t.root, k, v) }
func put[K Ordered, V any](n *bnode[K, V], k K, v V) *bnode[K, V] {
	if n == nil {
		return &bnode[K, V]{k: k, v: v}
	}
	switch {
	case k < n.k:
		n.left = put(n.left, k, v)
	case k > n.k:
		n.right = put(n.right, k, v)
	default:
		n.v = v
	}
	return n
}
func (t *BST[K, V]) Each(f func(K, V)) { each(t.root, f) }
func each[K Ordered, V any](n *bnode[K, V], f func(K, V)) {
	if n != nil {
		each(n.left, f)
		f(n.k, n.v)
		each(n.right, f)
	}
}

type Set[T comparable] map[T]struct{}

func NewSet[T comparable](xs ...T) Set[T] {
	s := make(Set[T])
	for _, x := range xs {
		s[x] = struct{}{}
	}
	return s
}
func (s Set[T]) Has(x T) bool { _, ok := s[x]; return ok }
func (s Set[T]) Union(o Set[T]) Set[T] {
	r := maps.Clone(s)
	for x := range o {
		r[x] = struct{}{}
	}
	return r
}

type Product struct {
	Name     string
	Category string
	Price    float64
	Qty      int
	Added    time.Time
}

type Inventory struct {
	items map[string]*Product
	log   []string
}

type Option func(*Product)

func WithQty(q int) Option { return func(p *Product) { p.Qty = q } }

func (inv *Inventory) Add(name, cat string, price float64, opts ...Option) *Inventory {
	p := &Product{Name: name, Category: cat, Price: price, Qty: 1}
	for _, o := range opts {
		o(p)
	}
	if inv.items == nil {
		inv.items = make(map[string]*Product)
	}
	inv.items[name] = p
	inv.log = append(inv.log, fmt.Sprintf("added %-10s x%03d @ %8.2f", name, p.Qty, price))
	return inv
}

func GroupBy[T any, K comparable](xs []T, key func(T) K) map[K][]T {
	out := map[K][]T{}
	for _, x := range xs {
		k := key(x)
		out[k] = append(out[k], x)
	}
	return out
}

func Max[T cmp.Ordered](a T, rest ...T) T {
	for _, r := range rest {
		if r > a {
			a = r
		}
	}
	return a
}

type Pair[A, B any] struct {
	First  A
	Second B
}

func Zip[A, B any](as []A, bs []B) []Pair[A, B] {
	n := min(len(as), len(bs))
	out := make([]Pair[A, B], n)
	for i := range n {
		out[i] = Pair[A, B]{as[i], bs[i]}
	}
	return out
}

type Shape interface {
	Area() float64
	Perimeter() float64
}
type Rect struct{ W, H float64 }
type Circle struct{ R float64 }

func (r Rect) Area() float64        { return r.W * r.H }
func (r Rect) Perimeter() float64   { return 2 * (r.W + r.H) }
func (c Circle) Area() float64      { return 3.14159 * c.R * c.R }
func (c Circle) Perimeter() float64 { return 2 * 3.14159 * c.R }

func main() {
	s := &Stack[string]{}
	s.Push("a")
	s.Push("b")
	v, err := s.Pop()
	fmt.Println(v, err, s.Len())
	s.Pop()
	if _, err := s.Pop(); err != nil {
		fmt.Println("error:", err)
	}
	var q Queue[int]
	for i := range 3 {
		q.Enqueue(i * i)
	}
	for {
		v, ok := q.Dequeue()
		if !ok {
			break
		}
		fmt.Print(v, ",")
	}
	fmt.Println(q.size)
	var t BST[string, int]
	for i, w := range strings.Fields("the quick brown fox jumps over the lazy dog") {
		t.Put(w, i)
	}
	t.Each(func(k string, v int) { fmt.Printf("%s=%d ", k, v) })
	fmt.Println()
	a, b := NewSet(1, 2, 3), NewSet(3, 4)
	u := a.Union(b)
	keys := slices.Sorted(maps.Keys(u))
	fmt.Println(keys, u.Has(4), a.Has(4), len(a))
	inv := &Inventory{}
	inv.Add("widget", "tools", 9.99, WithQty(10)).Add("gadget", "toys", 24.5).Add("doohickey", "tools", 0.75, WithQty(200))
	for _, l := range inv.log {
		fmt.Println(l)
	}
	var all []*Product
	for _, p := range inv.items {
		all = append(all, p)
	}
	sort.Slice(all, func(i, j int) bool {
		if all[i].Category != all[j].Category {
			return all[i].Category < all[j].Category
		}
		return all[i].Price > all[j].Price
	})
	groups := GroupBy(all, func(p *Product) string { return p.Category })
	cats := make([]string, 0, len(groups))
	for c := range groups {
		cats = append(cats, c)
	}
	sort.Strings(cats)
	total := 0.0
	for _, c := range cats {
		fmt.Printf("== %s (%d) ==\n", strings.ToUpper(c), len(groups[c]))
		for _, p := range groups[c] {
			sub := p.Price * float64(p.Qty)
			total += sub
			fmt.Printf("  %-12s|%5d|%10.2f\n", p.Name, p.Qty, sub)
		}
	}
	fmt.Printf("total %.2f %v\n", total, all[0].Added.IsZero())
	fmt.Println(Max(3, 9, 2), Max("x"), Max(1.5, 2.5))
	for _, p := range Zip([]int{1, 2, 3}, []string{"one", "two"}) {
		fmt.Printf("%v %+v\n", p, p)
	}
	shapes := []Shape{Rect{3, 4}, Circle{1}, Circle{2}}
	slices.SortFunc(shapes, func(a, b Shape) int { return cmp.Compare(a.Area(), b.Area()) })
	for i, sh := range shapes {
		switch sh := sh.(type) {
		case Rect:
			fmt.Println(i, "rect", sh.W, sh)
		case Circle:
			fmt.Println(i, "circle", sh.R, sh)
		default:
			fmt.Printf("%d %T %.2f\n", i, sh, sh.Perimeter())
		}
	}
	idx, found := slices.BinarySearch(keys, 3)
	fmt.Println(idx, found, slices.Index(keys, 9), len(slices.Repeat(keys, 2)))
}
