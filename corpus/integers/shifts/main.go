// Shifts: past the width, of negative numbers, of every width, with counts of any type.
package main

import "fmt"

func shiftAll(x int8, count uint) (left, right int8) {
	return x << count, x >> count
}

func main() {
	for _, count := range []uint{0, 1, 6, 7, 8, 100} {
		l, r := shiftAll(-77, count)
		fmt.Println(count, l, r)
	}

	x := 1
	for i := 60; i < 67; i++ {
		fmt.Print(x<<i, " ")
	}
	fmt.Println()

	u := uint32(0xDEADBEEF)
	fmt.Printf("%08x %08x %08x\n", u<<8, u>>8, u<<4|u>>28)
	fmt.Println(-1>>1, -8>>1, -7>>1, uint64(1)<<63)

	defer func() { fmt.Println("recovered:", recover()) }()
	n := -1
	fmt.Println(x << n)
}
