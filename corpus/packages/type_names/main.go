package main

import (
	"fmt"
	"reflect"
)

type Shape interface{ Area() float64 }
type Sq struct{ s float64 }

func (s Sq) Area() float64 { return s.s * s.s }

type ID int32

func describe(i interface{}) {
	fmt.Println(reflect.TypeOf(i), i)
}

func main() {
	x := 3.4
	fmt.Println("type:", reflect.TypeOf(x))
	var s Shape = Sq{2}
	fmt.Printf("%v %s\n", reflect.TypeOf(s), reflect.TypeOf([]string{"a"}).String())
	describe(1)
	describe("a")
	describe(ID(4))
	describe([]int{1})
	describe(map[string]int{"a": 1})
	describe(&s == nil)
	describe(Sq{1})
	describe(nil)
	fmt.Println(reflect.TypeOf(1) == reflect.TypeOf(2), reflect.TypeOf(s) == reflect.TypeOf(x))
}
