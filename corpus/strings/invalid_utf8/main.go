// Strings hold any bytes: cutting a character in two, and putting it together again.
package main

import (
	"fmt"
	"unicode/utf8"
)

func main() {
	s := "aé"
	head, tail := s[:2], s[2:]
	fmt.Println(len(head), len(tail), utf8.ValidString(head), utf8.ValidString(s))
	fmt.Printf("%q %q %x %x\n", head, tail, head, tail)
	fmt.Println(head+tail == s, head+tail, len(head+tail))

	bad := "x\xffy"
	for i, r := range bad {
		fmt.Println(i, r, r == utf8.RuneError)
	}
	fmt.Println([]byte(bad), []rune(bad), len(string([]rune(bad))))
	fmt.Printf("%q %+q %v\n", bad, "é\n", bad < "xz")
	fmt.Printf("%s|\n", bad[1:2])

	counts := map[string]int{head: 1, tail: 2}
	fmt.Println(counts[s[:2]], counts["a\xc3"], len(counts))
	fmt.Println(string([]byte{0xe4, 0xb8}) + string([]byte{0x96}))
}
