// A chain of operations is wrapped once, outermost; operators that need the value wrap before.
package main

import "fmt"

func djb2(s string) uint32 {
	h := uint32(5381)
	for i := 0; i < len(s); i++ {
		h = h<<5 + h + uint32(s[i]) // WRAP 1
	}
	return h
}

func fnv(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := 0; i < len(s); i++ {
		h ^= uint64(s[i])  // PLAIN
		h *= 1099511628211 // WRAP 1
	}
	return h
}

func mix(x uint32) uint32 {
	x ^= x << 13          // WRAP 1
	x ^= x >> 17          // PLAIN
	x = (x * 3) >> 4      // WRAP 1
	x = x*50 + 1          // WRAP 1
	return (x * 7) & 0xFF // PLAIN
}

func narrow(x int) (uint8, int8) {
	return uint8(x + 1), int8(x) // WRAP 2
}

func lcg(seed int) int {
	return (seed*1103515245 + 12345) % 2147483648 // PLAIN
}

func main() {
	fmt.Println(djb2("a"), fnv("b"), mix(7))
	seed := 42
	for i := 0; i < 5; i++ {
		seed = lcg(seed) // PLAIN
		if seed < 0 {
			break
		}
		fmt.Println(narrow(seed))
		fmt.Println(mix(uint32(seed)))
	}
	var u uint8 = 200
	u += 100           // WRAP 1
	fmt.Println(u, -u) // WRAP 1
}
