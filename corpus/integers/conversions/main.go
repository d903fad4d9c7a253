// Conversions between widths and signs cut off or extend; from floats they truncate.
package main

import "fmt"

func main() {
	big := 300
	fmt.Println(uint8(big), int8(big), uint16(big), int8(200+big))

	negative := -1
	fmt.Println(uint8(negative), uint16(negative), uint32(negative), uint64(negative), uint(negative))

	wide := int64(0x123456789ABCDEF0)
	fmt.Println(int32(wide), uint32(wide), int16(wide), byte(wide), uint64(wide)>>60)

	small := int8(-5)
	fmt.Println(int(small), uint8(small), uint32(small), int64(small)*2)

	f := 3.99
	fmt.Println(int(f), int(-f), uint8(f), int64(f*100))
	fmt.Println(float64(big)/7, float32(big)/7, float64(small))

	r := 'A'
	b := byte(r) + 1
	fmt.Println(r, b, string(r), string(rune(b)), r+1, 'z'-'a')

	const huge = 1 << 62
	fmt.Println(huge>>60, uint64(huge)*2, huge/3)
}
