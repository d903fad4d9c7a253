// Hash functions and checksums: all of them live from wrap-around.
package main

import "fmt"

// fnv64 is the 64-bit FNV-1a hash.
func fnv64(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := 0; i < len(s); i++ {
		h ^= uint64(s[i])
		h *= 1099511628211
	}
	return h
}

// djb2 is Bernstein's hash.
func djb2(s string) uint32 {
	h := uint32(5381)
	for _, c := range []byte(s) {
		h = h<<5 + h + uint32(c)
	}
	return h
}

// javaHash is Java's String.hashCode.
func javaHash(s string) int32 {
	var h int32
	for _, c := range s {
		h = 31*h + c
	}
	return h
}

// crc32 is the IEEE checksum, bit by bit.
func crc32(data []byte) uint32 {
	crc := ^uint32(0)
	for _, b := range data {
		crc ^= uint32(b)
		for i := 0; i < 8; i++ {
			if crc&1 == 1 {
				crc = crc>>1 ^ 0xEDB88320
			} else {
				crc >>= 1
			}
		}
	}
	return ^crc
}

// polynomial is a rolling hash that stays small by its modulus.
func polynomial(s string) int {
	const base, mod = 257, 1_000_000_007
	h := 0
	for i := 0; i < len(s); i++ {
		h = (h*base + int(s[i])) % mod
	}
	return h
}

func main() {
	for _, s := range []string{"", "a", "hello", "The quick brown fox"} {
		fmt.Println(fnv64(s), djb2(s), javaHash(s), crc32([]byte(s)), polynomial(s))
	}
}
