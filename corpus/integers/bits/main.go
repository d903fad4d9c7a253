// Bit tricks: masks, and-not, population count, reversal, powers of two.
package main

import "fmt"

// Permission is a set of flags.
type Permission uint8

// The flags.
const (
	Read Permission = 1 << iota
	Write
	Execute
)

func popCount(x uint64) int {
	count := 0
	for x != 0 {
		x &= x - 1
		count++
	}
	return count
}

func reverse(x uint32) uint32 {
	var r uint32
	for i := 0; i < 32; i++ {
		r = r<<1 | x&1
		x >>= 1
	}
	return r
}

func isPowerOfTwo(n int) bool { return n > 0 && n&(n-1) == 0 }

func main() {
	p := Read | Execute
	fmt.Println(p, p&Write != 0, p|Write, p&^Read, p^Execute)
	p |= Write
	p &^= Execute
	fmt.Printf("%03b %v %T\n", p, p, p)

	fmt.Println(popCount(0xFF00FF), popCount(1<<63|1), popCount(0))
	fmt.Printf("%032b\n", reverse(0b1011))
	fmt.Println(isPowerOfTwo(64), isPowerOfTwo(65), isPowerOfTwo(0))

	x, y := 12, 10
	fmt.Println(x&y, x|y, x^y, x&^y, ^x, -x&0xff)
	x ^= y
	y ^= x
	x ^= y
	fmt.Println(x, y)
}
