// Generic arithmetic wraps in the width of each instance.
package main

import "fmt"

// Integer is every integer type of the example.
type Integer interface {
	~int8 | ~uint8 | ~int32 | ~uint32 | ~int | ~uint64
}

func product[T Integer](xs ...T) T {
	result := T(1)
	for _, x := range xs {
		result *= x
	}
	return result
}

func hash[T Integer](s string, seed, factor T) T {
	h := seed
	for i := 0; i < len(s); i++ {
		h = h*factor + T(s[i])
	}
	return h
}

// Counter counts in its own width.
type Counter[T Integer] struct{ value T }

// Add adds, and tells whether it wrapped.
func (c *Counter[T]) Add(n T) bool {
	before := c.value
	c.value += n
	return c.value < before
}

func half[T Integer](x T) T { return x / 2 }

func main() {
	fmt.Println(product[int8](100, 2), product[uint8](16, 17), product(100000, 100000))
	fmt.Println(product[int32](65536, 65536), product[uint32](65535, 65537))
	fmt.Println(hash[uint8]("hello", 7, 31), hash[int32]("hello", 7, 31), hash[uint64]("hello world", 7, 1099511628211))

	c := Counter[uint8]{250}
	fmt.Println(c.Add(5), c.Add(1), c.value)
	fmt.Println(half(-7), half(int8(-7)), half(uint8(7)))
}
