// A tokenizer, a Caesar cipher, a word counter and a text table: strings that are ASCII or text throughout.
package main

import (
	"fmt"
	"sort"
	"strings"
	"unicode"
)

type token struct {
	kind string
	text string
}

type lexer struct {
	input string
	pos   int
}

func (l *lexer) peek() byte {
	if l.pos >= len(l.input) {
		return 0
	}
	return l.input[l.pos]
}

func (l *lexer) next() token {
	for l.pos < len(l.input) && l.input[l.pos] == ' ' {
		l.pos++
	}
	if l.pos >= len(l.input) {
		return token{"eof", ""}
	}
	c := l.peek()
	start := l.pos
	switch {
	case c >= '0' && c <= '9':
		for l.pos < len(l.input) && isDigit(l.input[l.pos]) {
			l.pos++
		}
		return token{"num", l.input[start:l.pos]}
	case unicode.IsLetter(rune(c)):
		for l.pos < len(l.input) && unicode.IsLetter(rune(l.input[l.pos])) {
			l.pos++
		}
		return token{"id", l.input[start:l.pos]}
	}
	l.pos++
	return token{"op", string(c)}
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func caesar(s string, k int) string {
	var sb strings.Builder
	for _, r := range s {
		switch {
		case r >= 'a' && r <= 'z':
			sb.WriteRune('a' + (r-'a'+rune(k))%26)
		case r >= 'A' && r <= 'Z':
			sb.WriteRune('A' + (r-'A'+rune(k))%26)
		default:
			sb.WriteRune(r)
		}
	}
	return sb.String()
}

func isPalindrome(s string) bool {
	for i := 0; i < len(s)/2; i++ {
		if s[i] != s[len(s)-1-i] {
			return false
		}
	}
	return true
}

func countVowels(s string) int {
	n := 0
	for _, c := range strings.ToLower(s) {
		switch c {
		case 'a', 'e', 'i', 'o', 'u':
			n++
		}
	}
	return n
}

func reverse(s string) string {
	r := []rune(s)
	for i, j := 0, len(r)-1; i < j; i, j = i+1, j-1 {
		r[i], r[j] = r[j], r[i]
	}
	return string(r)
}

func rle(s string) string {
	var sb strings.Builder
	for i := 0; i < len(s); {
		j := i
		for j < len(s) && s[j] == s[i] {
			j++
		}
		fmt.Fprintf(&sb, "%d%c", j-i, s[i])
		i = j
	}
	return sb.String()
}

func main() {
	l := &lexer{input: "foo + 12*(bar - 7)"}
	for {
		t := l.next()
		if t.kind == "eof" {
			break
		}
		fmt.Printf("%-4s %q\n", t.kind, t.text)
	}
	fmt.Println(caesar("Hello, World!", 3), caesar(caesar("abc", 5), 21))
	fmt.Println(isPalindrome("racecar"), isPalindrome("golang"))
	fmt.Println(countVowels("The Quick Brown Fox"), reverse("Hello, 世界"), rle("aaabccd"))
	text := "the quick brown fox jumps over the lazy dog the end"
	counts := make(map[string]int)
	for _, w := range strings.Fields(text) {
		counts[w]++
	}
	keys := make([]string, 0, len(counts))
	for k := range counts {
		keys = append(keys, k)
	}
	sort.Slice(keys, func(i, j int) bool {
		if counts[keys[i]] != counts[keys[j]] {
			return counts[keys[i]] > counts[keys[j]]
		}
		return keys[i] < keys[j]
	})
	for _, k := range keys[:3] {
		fmt.Printf("%-6s|%3d|%s\n", k, counts[k], strings.Repeat("*", counts[k]))
	}
	freq := map[rune]int{}
	for _, r := range "hello" {
		freq[r]++
	}
	fmt.Println(freq['l'], len(freq))
	line := "name=Ann Lee; age=42"
	for _, part := range strings.Split(line, ";") {
		k, v, ok := strings.Cut(strings.TrimSpace(part), "=")
		fmt.Println(k+":"+v, ok, len(v))
	}
	digits := 0
	for i := 0; i < len(line); i++ {
		if isDigit(line[i]) {
			digits = digits*10 + int(line[i]-'0')
		}
	}
	fmt.Println(digits, strings.HasPrefix(line, "name"), line[5:8], line[len(line)-2:])
}
