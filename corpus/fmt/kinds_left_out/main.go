// No value that is printed here by its dynamic type is a float, a map or a complex number,
// whatever the program computes with: the helpers do not have them.
package main

import "fmt"

type point struct {
	x, y int
}

type shape struct {
	name   string
	points []point
	parent *shape
}

func describe(format string, values ...any) string {
	return fmt.Sprintf(format, values...)
}

func main() {
	areas := map[string]float64{"square": 2.25, "line": 0}
	square := shape{"square", []point{{0, 0}, {1, 1}}, nil}
	values := []any{square, &square, []string{"a", "b"}, 7, "text", true, nil}
	for i, value := range values {
		fmt.Println(i, value)
		fmt.Println(describe("%v %+v", i, value))
	}
	fmt.Println(describe("%q %x %5d|", "quoted", "hex", []int{1, 20}))
	fmt.Printf("%.2f\n", areas[square.name])
}
