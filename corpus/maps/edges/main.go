// The edges of maps: nil maps, deleting while ranging, NaN keys, interface keys, clear.
package main

import (
	"fmt"
	"math"
)

func main() {
	var none map[string]int
	fmt.Println(none == nil, len(none), none["x"], none)
	delete(none, "x")
	for range none {
		fmt.Println("never")
	}
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		none["x"] = 1
	}()

	numbers := map[int]int{}
	for i := 0; i < 10; i++ {
		numbers[i] = i * i
	}
	for k := range numbers {
		if k%3 != 0 {
			delete(numbers, k)
		}
	}
	fmt.Println(numbers)

	odd := map[float64]string{}
	odd[math.NaN()] = "a"
	odd[math.NaN()] = "b"
	odd[0] = "zero"
	_, ok := odd[math.NaN()]
	fmt.Println(len(odd), ok, odd[math.Copysign(0, -1)])
	clear(odd)
	fmt.Println(len(odd))

	mixed := map[any]string{1: "int", "1": "string", 1.0: "float64", true: "bool", int64(1): "int64"}
	fmt.Println(len(mixed), mixed[1], mixed[1.0], mixed["1"], mixed[true], mixed[int64(1)], mixed[int8(1)] == "")

	// A map is a reference.
	a := map[string]int{"n": 1}
	b := a
	b["n"]++
	fmt.Println(a["n"])

	defer func() { fmt.Println("recovered:", recover()) }()
	mixed[[]int{1}] = "slice"
}
