// Interface values are equal when dynamic type and value are; types that cannot be compared
// panic.
package main

import "fmt"

// ID and Age are different types of the same kind.
type ID int
type Age int

// Point is comparable.
type Point struct{ X, Y int }

func index(values []any, wanted any) int {
	for i, v := range values {
		if v == wanted {
			return i
		}
	}
	return -1
}

func main() {
	var a, b any = 1, 1
	fmt.Println(a == b, a == 1, a == any(1.0), a == any(int64(1)), a == any(ID(1)))
	fmt.Println(any(ID(1)) == any(Age(1)), any(ID(2)) == any(ID(2)))

	p := &Point{1, 2}
	values := []any{nil, 1, int32(1), "1", 1.0, true, Point{1, 2}, p, [2]int{1, 2}, ID(1), byte(1)}
	for _, wanted := range []any{
		1, int32(1), "1", 1.0, true, Point{1, 2}, p, &Point{1, 2}, [2]int{1, 2}, ID(1), Age(1), uint8(1), nil,
	} {
		fmt.Print(index(values, wanted), " ")
	}
	fmt.Println()

	counts := map[any]int{}
	for _, key := range []any{1, 1.0, "1", ID(1), 1, Point{}, Point{}, true, int64(1)} {
		counts[key]++
	}
	fmt.Println(len(counts), counts[1], counts[ID(1)], counts[Point{}], counts[true])

	defer func() { fmt.Println("recovered:", recover()) }()
	fmt.Println(any([]int{1}) == any([]string{"a"}))
	fmt.Println(any([]int{1}) == any([]int{1}))
}
