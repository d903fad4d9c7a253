// What interface values hold deep inside is printed as well: floats in maps in structs, booleans
// in arrays behind pointers, complex numbers in slices.
package main

import "fmt"

type levels struct {
	byName map[string][]float64
	set    [2]bool
}

type reading struct {
	at     int
	levels *levels
	phases []complex128
}

type station struct {
	name string
	last levels
}

// A degree has no methods: only its type says that it is a float32.
type degree float32

func describe(format string, values ...any) string {
	return fmt.Sprintf(format, values...)
}

func main() {
	inside := levels{map[string][]float64{"low": {0.5, 1e21}, "high": {2}}, [2]bool{true, false}}
	values := []any{
		&inside,
		station{"north", inside},
		reading{3, nil, []complex128{1 + 2i}},
		[]*int{nil},
		map[bool]float32{true: 0.1},
		float32(0.1),
		degree(0.2),
		[]degree{0.3},
	}
	for i, value := range values {
		fmt.Println(i, value)
		fmt.Println(describe("%d: %+v", i, value))
	}
	fmt.Println(describe("%6.2f|%t|%x", inside.byName["low"], inside.set, "hi"))
}
