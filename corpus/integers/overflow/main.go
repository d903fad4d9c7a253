// Wrap-around in every width.
package main

import (
	"fmt"
	"math"
)

func factorial(n int) int {
	if n <= 1 {
		return 1
	}
	return n * factorial(n-1)
}

func main() {
	var (
		i8  int8  = math.MaxInt8
		i16 int16 = math.MaxInt16
		i32 int32 = math.MaxInt32
		i64 int64 = math.MaxInt64
		u8  uint8
		u16 uint16
		u32 uint32
		u64 uint64
	)
	i8++
	i16++
	i32++
	i64++
	u8--
	u16--
	u32--
	u64--
	fmt.Println(i8, i16, i32, i64)
	fmt.Println(u8, u16, u32, u64)

	i8 = -128
	fmt.Println(-i8, i8-1, i8*2, i8/-1, ^i8)
	u8 = 200
	fmt.Println(u8+100, u8*2, -u8, ^u8, u8<<1)
	i64 = math.MinInt64
	fmt.Println(-i64, i64-1, i64/-1, i64%-1)

	for _, n := range []int{5, 20, 21, 25, 66} {
		fmt.Println(n, factorial(n))
	}

	a, b := 0, 1
	for i := 0; i < 100; i++ {
		a, b = b, a+b
	}
	fmt.Println(a)
}
