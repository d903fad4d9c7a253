// Strings: length, comparison, concatenation, searching and splitting.
package main

import (
	"fmt"
	"strings"
)

// isPalindrome reads s from both ends.
func isPalindrome(s string) bool {
	for i, j := 0, len(s)-1; i < j; i, j = i+1, j-1 {
		if s[i] != s[j] {
			return false
		}
	}
	return true
}

func main() {
	s := "hello"
	t := s + ", " + "world"
	fmt.Println(t, len(t), s < t, s == "hello")

	fmt.Println(strings.ToUpper(t), strings.Contains(t, "wor"), strings.Index(t, "o"))
	fmt.Println(strings.Split("a,b,c", ","), strings.Join([]string{"x", "y"}, "-"))
	fmt.Println(strings.Repeat("ab", 3), strings.TrimSpace("  trim  "), strings.Fields(" a  b "))
	fmt.Println(strings.HasPrefix(t, "he"), strings.HasSuffix(t, "he"), strings.Replace(t, "l", "L", 2))

	for _, word := range []string{"level", "golang", ""} {
		fmt.Printf("%q is a palindrome: %t\n", word, isPalindrome(word))
	}
	fmt.Println(t[0], t[1:4], t[7:], t[:5])
}
