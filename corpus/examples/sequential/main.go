package main

import (
	"errors"
	"fmt"
	"os"
)

// Shape is anything with an area.
type Shape interface {
	Area() float64
}

type Rect struct{ W, H float64 }
type Circle struct{ R float64 }

func (r Rect) Area() float64    { return r.W * r.H }
func (c *Circle) Area() float64 { return 3 * c.R * c.R }

var ErrEmpty = errors.New("empty input")

// hash is 32-bit FNV-1a: the multiplication must wrap.
func hash(s string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(s); i++ {
		h ^= uint32(s[i])
		h *= 16777619
	}
	return h
}

// fill writes through a window onto its caller's array.
func fill(window []int, v int) {
	for i := range window {
		window[i] = v
	}
}

func mean(xs []int) (avg int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("mean: %v", r)
		}
	}()
	if len(xs) == 0 {
		return 0, ErrEmpty
	}
	total := 0
	for _, x := range xs {
		total += x
	}
	return total / (len(xs) - 3), nil
}

func describe(v any) string {
	switch x := v.(type) {
	case nil:
		return "nothing"
	case int, int64:
		return fmt.Sprintf("integer %v", x)
	case Shape:
		return fmt.Sprintf("shape of area %.1f", x.Area())
	case error:
		return "error: " + x.Error()
	default:
		return fmt.Sprintf("%T", x)
	}
}

func main() {
	fmt.Println(hash("go"), len("héllo"), -7/2, -7%3)
	grid := [2][2]int{{1, 2}, {3, 4}}
	copied := grid
	copied[0][0] = 9
	fmt.Println(grid, copied)
	xs := []int{1, 2, 3, 4, 5}
	fill(xs[1:3], 0)
	fmt.Println(xs, len(xs[1:3]), cap(xs[1:3]))
	for i, r := range "hé!" {
		fmt.Print(i, ":", string(r), " ")
	}
	fmt.Println()
	for _, v := range []any{nil, 42, int64(7), Rect{2, 3}, &Circle{1}, ErrEmpty, "text", 2.5} {
		fmt.Println(describe(v))
	}
	if _, err := mean(nil); errors.Is(err, ErrEmpty) {
		fmt.Println("caught:", err)
	}
	if _, err := mean([]int{1, 2, 3}); err != nil {
		fmt.Println("caught:", err)
		os.Exit(3)
	}
}
