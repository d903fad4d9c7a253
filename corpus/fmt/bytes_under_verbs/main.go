package main

import "fmt"

type digest [4]byte

func main() {
	b := []byte("a\x00\xff\u00e9")
	d := digest{0, 9, 10, 255}
	fmt.Printf("%q|% x|%x|%s|%d|%v|%X|%#x|%08x|%20x|%-20q|%.2x|%c|%o|%b\n", b, b, b, b[:1], b, b, b, b, b, b, b, b, b[:1], b, b)
	fmt.Printf("%x|% x|% X|%#x|%v|%d|%02x|%q\n", d, d, d, d, d, d, d, [2]byte{65, 66})
	fmt.Printf("%q|%x|% x|%#v|%U\n", []string{"a", "b"}, []string{"a", "b"}, []string{"ab", "b"}, b, []rune("aé"))
	fmt.Printf("%x|% d|%+d|%6.2f|%5t|%t\n", []int{10, 11}, []int{1, -2}, []int{3}, []float64{1.5, 2}, []bool{true}, [1]bool{})
}
