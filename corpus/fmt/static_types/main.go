// What fmt prints for values whose static types tell everything: structs, pointers, slices, maps.
package main

import (
	"errors"
	"fmt"
	"time"
)

// Point prints by its fields.
type Point struct{ X, Y int }

// Line holds points by value.
type Line struct {
	A, B Point
	Name string
	W    float64
	ok   bool
}

// Node holds a pointer, which prints as an address or <nil>.
type Node struct {
	Val  int
	Next *Node
	Tags []string
}

// T has methods of its fields to call (D, E), and one that fmt cannot call (d).
type T struct {
	D time.Duration
	d time.Duration
	E error
	M map[string][]int
	G [][]float64
}

// Animal has a text of its own.
type Animal struct{ name string }

func (a Animal) String() string { return "<" + a.name + ">" }

// Wrapper's text is that of the embedded animal.
type Wrapper struct {
	Animal
	Legs int
}

type hidden struct {
	a Animal
	n int
}

func avg(xs []float64) float64 {
	s := 0.0
	for _, x := range xs {
		s += x
	}
	return s / float64(len(xs))
}
func main() {
	p := Point{1, 2}
	l := Line{p, Point{3, 4}, "ab", 2.5, true}
	fmt.Println(p, &p, l, []Point{p, {5, 6}}, [][]int{{1, 2}, {3}})
	fmt.Printf("%v %+v %+v\n", p, p, &l)
	n := &Node{1, nil, []string{"x"}}
	fmt.Printf("%v %+v %T %T\n", *n, n, n, p)
	t := T{time.Second, 5, errors.New("bad"), map[string][]int{"b": {1}, "a": {2, 3}}, [][]float64{{1, 2.5}}}
	fmt.Println(t)
	fmt.Printf("%+v\n", t)
	fmt.Printf("%.2f %8.3f %v %q %x %d %5d|%-5s|%5t|%U %c\n", avg([]float64{1, 2}), 2.5, []string{"a", "b"}, []string{"a"}, "hi", []int{1, 2}, []int{1, 2}, "ab", true, 'x', 'y')
	fmt.Printf("%.1f %6.2f %v\n", []float64{1, 2.25}, avg(nil), map[int]bool{1: true, 0: false})
	var q *Point
	fmt.Println(q, []bool{true}, []error{nil, errors.New("e")}, []*Point{nil})
	w := Wrapper{Animal{"rex"}, 4}
	fmt.Println(w, []Wrapper{w}, map[string]Wrapper{"a": w})
	fmt.Printf("%s|%10v|%-10v|%v\n", w, w, w, hidden{Animal{"tom"}, 3})
	fmt.Printf("%6.2f|%08.3f|%+d|%x|%X|%#x|%o|%b|%e|%g\n", 3.14159, 2.5, 7, 255, 255, 255, 8, 5, 12345.678, 1e21)
	fmt.Printf("%3c|%-3c|%q|%U|%v\n", 'a', 'b', 'c', 0x1F600, [2]bool{true, false})
	fmt.Printf("%d%% of %s, %v and %v\n", 50, []string{"a", "b"}, [3]int{1, 2, 3}, struct{}{})
	var any interface{} = 5
	fmt.Printf("%v %T %s\n", any, any, []byte("hey"))
}
