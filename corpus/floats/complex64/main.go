// complex64 and float32 are rounded, their constants too.
package main

import "fmt"

const C = 0.1
const Z = 0.1 + 0.3i

func main() {
	var f float32 = C
	fmt.Println(f == 0.1, float64(f), f*3)
	g := float32(C)
	fmt.Println(float64(g), f == C)
	var z complex64 = Z
	fmt.Println(z, complex128(z), z == Z)
	w := z * z / (z + 1)
	fmt.Println(w, complex128(w))
	z += Z
	fmt.Println(complex128(z))
	x := complex(f, 2)
	fmt.Println(real(x), complex128(-x), imag(x))
	var zero complex64
	fmt.Println(x/zero)
}
