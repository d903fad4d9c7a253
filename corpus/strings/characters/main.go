// Runes and bytes that are characters in Python, and some that must stay numbers.
package main

import (
	"fmt"
	"strings"
	"unicode"
)

func isVowel(r rune) bool {
	switch r {
	case 'a', 'e', 'i', 'o', 'u':
		return true
	}
	return false
}

func class(c byte) string {
	switch {
	case c >= '0' && c <= '9':
		return "digit"
	case c == '"' || c == '\'' || c == '\\':
		return "quote"
	case 'a' <= c && c <= 'z':
		return "lower"
	}
	return "other"
}

func value(c byte) int {
	if c >= 'a' {
		return int(c-'a') + 10
	}
	return int(c - '0')
}

func next(r rune) rune { return r + 1 }

func same(a, b rune) bool { return a == b }

func kind(c byte) int {
	switch c {
	case '(':
		return 1
	case ')':
		return 2
	case '{', '}':
		return 3
	default:
		return 0
	}
}

func balanced(s string) bool {
	pairs := map[rune]rune{')': '(', ']': '['}
	var stack []rune
	for _, c := range s {
		switch c {
		case '(', '[':
			stack = append(stack, c)
		case ')', ']':
			if len(stack) == 0 || stack[len(stack)-1] != pairs[c] {
				return false
			}
			stack = stack[:len(stack)-1]
		}
	}
	return len(stack) == 0
}

func main() {
	count := 0
	for _, r := range "education é" {
		if isVowel(r) {
			count++
		}
	}
	fmt.Println(count, class('7'), class("q\"x"[1]), class('-'))
	total := 0
	for i := 0; i < len("1f"); i++ {
		total = total*16 + value("1f"[i])
	}
	fmt.Println(total, next('a'), string(next('é')), same('x', 'x'), kind('{'), kind('z'))
	broken := "a\xffb"
	for i, r := range broken {
		if r == '\ufffd' {
			fmt.Println("broken at", i)
		}
		if isVowel(r) {
			fmt.Println("vowel", string(r))
		}
	}
	for i, c := range "a1 b" {
		if unicode.IsLetter(c) || unicode.IsDigit(c) {
			fmt.Printf("%d%c ", i, c)
		} else if c == ' ' {
			fmt.Print("_ ")
		}
	}
	fmt.Println()
	word := "hello world"
	var funcs []func() bool
	for _, c := range word[:3] {
		funcs = append(funcs, func() bool { return c == 'e' || c == '\n' })
	}
	for _, f := range funcs {
		fmt.Print(f(), " ")
	}
	fmt.Println(balanced("([])"), balanced("(]"))
	var sb strings.Builder
	up := true
	for _, r := range word {
		if up {
			r = unicode.ToUpper(r)
		}
		up = r == ' '
		sb.WriteRune(r)
	}
	fmt.Println(sb.String())
	seen := map[rune]int{}
	for i, r := range word {
		if at, ok := seen[r]; ok && r != ' ' {
			fmt.Print(string(r), at, i, " ")
		}
		seen[r] = i
	}
	fmt.Println(strings.ContainsRune(word, 'w'), strings.IndexByte(word, 'o'))
	sum := 0
	for _, d := range "9876" {
		sum += int(d - '0')
	}
	first := word[0]
	if first == 'h' && first < 'z' {
		fmt.Println(sum, first, string(first), first-'a')
	}
}
