// A string is bytes: len and index count bytes, range and conversions see runes.
package main

import (
	"fmt"
	"unicode"
	"unicode/utf8"
)

func reverse(s string) string {
	runes := []rune(s)
	for i, j := 0, len(runes)-1; i < j; i, j = i+1, j-1 {
		runes[i], runes[j] = runes[j], runes[i]
	}
	return string(runes)
}

func caesar(s string, shift rune) string {
	out := []rune{}
	for _, r := range s {
		switch {
		case unicode.IsLower(r) && r < 128:
			r = 'a' + (r-'a'+shift)%26
		case unicode.IsUpper(r) && r < 128:
			r = 'A' + (r-'A'+shift)%26
		}
		out = append(out, r)
	}
	return string(out)
}

func main() {
	s := "héllo, 世界"
	fmt.Println(len(s), utf8.RuneCountInString(s), len([]rune(s)))
	fmt.Println(s[0], s[1], s[2], s[1:3], s[len(s)-3:])

	for i, r := range s {
		fmt.Printf("%d:%c(%d) ", i, r, utf8.RuneLen(r))
	}
	fmt.Println()

	for i := range "aé" {
		fmt.Print(i, " ")
	}
	b := []byte(s)
	b[0] = 'H'
	fmt.Println(string(b), b[:3], s)
	fmt.Println(reverse(s), caesar("Hello, World", 3), string(rune(0x4E16)))

	r := []rune("añb")
	fmt.Println(r, string(r[1]), string(r[1:]), r[0] < r[2])
}
