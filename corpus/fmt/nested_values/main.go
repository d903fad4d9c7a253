// Structs, pointers, maps, Stringers and errors within each other under several verbs.
package main

import (
	"errors"
	"fmt"
)

type Inner struct {
	A int
	B string
}
type Outer struct {
	I  Inner
	P  *Inner
	M  map[string]Inner
	S  []Inner
	E  error
	F  func()
	An interface{}
	C  chan int
	Ar [2]bool
	By []byte
	R  rune
	F3 float32
	Cx complex128
	N  *int
	PP **Inner
}

type Str string
type Named struct{ Str }
type Level int

func (l Level) String() string { return fmt.Sprintf("L%d", int(l)) }

type PtrStr struct{ v int }

func (p *PtrStr) String() string { return fmt.Sprintf("<%d>", p.v) }

func main() {
	o := Outer{I: Inner{1, "x"}, M: map[string]Inner{"k": {2, "y"}}, S: []Inner{{3, "z"}}, E: errors.New("boom"), An: Level(3), By: []byte("hi"), R: 'x', F3: 1.5, Cx: 1 + 2i}
	fmt.Printf("%v\n", o)
	fmt.Printf("%+v\n", o)
	fmt.Println(&o.I, &Inner{}, []*Inner{}, map[Level]string{2: "b", 1: "a"})
	fmt.Println(Named{"q"}, []Level{1, 2}, [2]Level{}, struct {
		L Level
		l Level
	}{1, 2})
	ps := PtrStr{4}
	fmt.Println(ps, &ps, []PtrStr{{1}}, struct{ P PtrStr }{ps})
	fmt.Printf("%v %s %d %v\n", &ps, &ps, ps, []interface{}{ps, &ps, nil, 1.0, "s", 'c', true})
	fmt.Printf("%T %T %T %T %T\n", o, &ps, Level(1), []Level{}, map[string]*Inner{})
	fmt.Printf("%5v|%-5v|%05d|%x|%q|%v|%t\n", Level(1), Level(2), 42, "hi", "q", [3]byte{1, 2, 3}, true)
	fmt.Printf("%#v %#v %#v\n", o.I, []int{1}, "s")
	fmt.Printf("%d %s\n", "str", 5)
	fmt.Printf("%d\n", 1, 2)
	fmt.Printf("%d %d\n", 1)
	fmt.Printf("%v %v\n", nil, error(nil))
}
