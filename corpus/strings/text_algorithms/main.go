package main

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

func caesar(s string, k int) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z':
			return 'a' + (r-'a'+rune(k)+26)%26
		case r >= 'A' && r <= 'Z':
			return 'A' + (r-'A'+rune(k)+26)%26
		}
		return r
	}, s)
}

func vigenere(msg, key string) string {
	out := make([]byte, 0, len(msg))
	j := 0
	for i := 0; i < len(msg); i++ {
		c := msg[i]
		if c < 'A' || c > 'Z' {
			continue
		}
		out = append(out, 'A'+(c-'A'+key[j%len(key)]-'A')%26)
		j++
	}
	return string(out)
}

func rle(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); {
		j := i
		for j < len(s) && s[j] == s[i] {
			j++
		}
		fmt.Fprintf(&b, "%d%c", j-i, s[i])
		i = j
	}
	return b.String()
}

func unrle(s string) (out string) {
	n := 0
	for _, r := range s {
		if unicode.IsDigit(r) {
			n = n*10 + int(r-'0')
		} else {
			out += strings.Repeat(string(r), n)
			n = 0
		}
	}
	return
}

func isPalindrome(s string) bool {
	var rs []rune
	for _, r := range strings.ToLower(s) {
		if unicode.IsLetter(r) || unicode.IsNumber(r) {
			rs = append(rs, r)
		}
	}
	for i := range rs[:len(rs)/2] {
		if rs[i] != rs[len(rs)-1-i] {
			return false
		}
	}
	return true
}

func reverseStr(s string) string {
	r := []rune(s)
	for i, j := 0, len(r)-1; i < j; i, j = i+1, j-1 {
		r[i], r[j] = r[j], r[i]
	}
	return string(r)
}

func reverseBytes(s string) string {
	b := []byte(s)
	for i := 0; i < len(b)/2; i++ {
		b[i], b[len(b)-1-i] = b[len(b)-1-i], b[i]
	}
	return string(b)
}

func anagrams(words []string) [][]string {
	groups := map[[26]int][]string{}
	var order [][26]int
	for _, w := range words {
		var k [26]int
		for _, c := range w {
			k[c-'a']++
		}
		if _, ok := groups[k]; !ok {
			order = append(order, k)
		}
		groups[k] = append(groups[k], w)
	}
	var out [][]string
	for _, k := range order {
		out = append(out, groups[k])
	}
	return out
}

func longestUnique(s string) int {
	last := [256]int{}
	for i := range last {
		last[i] = -1
	}
	best, start := 0, 0
	for i := 0; i < len(s); i++ {
		if last[s[i]] >= start {
			start = last[s[i]] + 1
		}
		last[s[i]] = i
		if i-start+1 > best {
			best = i - start + 1
		}
	}
	return best
}

func kmp(text, pat string) []int {
	fail := make([]int, len(pat))
	for i, k := 1, 0; i < len(pat); i++ {
		for k > 0 && pat[k] != pat[i] {
			k = fail[k-1]
		}
		if pat[k] == pat[i] {
			k++
		}
		fail[i] = k
	}
	var hits []int
	for i, k := 0, 0; i < len(text); i++ {
		for k > 0 && pat[k] != text[i] {
			k = fail[k-1]
		}
		if pat[k] == text[i] {
			k++
		}
		if k == len(pat) {
			hits = append(hits, i-k+1)
			k = fail[k-1]
		}
	}
	return hits
}

func roman(n int) string {
	vals := []int{1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1}
	syms := []string{"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"}
	r := ""
	for i := range vals {
		for n >= vals[i] {
			r += syms[i]
			n -= vals[i]
		}
	}
	return r
}

func fromRoman(s string) int {
	m := map[byte]int{'I': 1, 'V': 5, 'X': 10, 'L': 50, 'C': 100, 'D': 500, 'M': 1000}
	t := 0
	for i := range s {
		if i+1 < len(s) && m[s[i]] < m[s[i+1]] {
			t -= m[s[i]]
		} else {
			t += m[s[i]]
		}
	}
	return t
}

func wrap(text string, width int) []string {
	var lines []string
	line := ""
	for _, w := range strings.Fields(text) {
		if len(line)+1+len(w) > width && line != "" {
			lines = append(lines, line)
			line = w
			continue
		}
		if line != "" {
			line += " "
		}
		line += w
	}
	return append(lines, line)
}

func balanced(s string) bool {
	pairs := map[rune]rune{')': '(', ']': '[', '}': '{'}
	var st []rune
	for _, c := range s {
		switch c {
		case '(', '[', '{':
			st = append(st, c)
		case ')', ']', '}':
			if len(st) == 0 || st[len(st)-1] != pairs[c] {
				return false
			}
			st = st[:len(st)-1]
		}
	}
	return len(st) == 0
}

func main() {
	fmt.Println(caesar("Hello, World!", 3), caesar(caesar("Hello, World!", 3), -3))
	fmt.Println(vigenere("ATTACK AT DAWN", "LEMON"), rle("WWWBBA"), unrle(rle("WWWBBA")))
	fmt.Println(isPalindrome("A man, a plan, a canal: Panama"), isPalindrome("Été"), isPalindrome(""))
	fmt.Println(reverseStr("héllo, 世界"), reverseBytes("abc"), len("世界"), utf8.RuneCountInString("世界"))
	fmt.Printf("%q %x\n", reverseBytes("é!"), reverseBytes("é!"))
	fmt.Println(anagrams([]string{"eat", "tea", "tan", "ate", "nat", "bat"}))
	fmt.Println(longestUnique("abcabcbb"), kmp("ababcababcab", "abab"), kmp("aaaa", "aa"))
	fmt.Println(roman(1994), fromRoman("MCMXCIV"), roman(3888))
	for i, l := range wrap("The quick brown fox jumps over the lazy dog", 12) {
		fmt.Printf("%02d|%-12s|%12s|\n", i, l, l)
	}
	fmt.Println(balanced("{[()]}"), balanced("(]"), balanced("("))
	s := "naïve café"
	for i, r := range s {
		if r > 127 {
			fmt.Print(i, ":", string(r), "(", r, ") ")
		}
	}
	fmt.Println(s[2], s[:2], strings.ToUpper(s), strings.Title("go lang"), s[len(s)-1:])
	freq := make(map[rune]int)
	for _, r := range "mississippi" {
		freq[r]++
	}
	fmt.Println(freq, string(rune(65+2)), 'a'+1, "a"+"b", "abc" < "abd", strings.Compare("a", "b"))
	bs := []byte("hello")
	bs[0] ^= 0x20
	bs = append(bs, " world"...)
	fmt.Println(string(bs), bs[:3], len(bs), string(bs[6:]))
	fmt.Println(strings.EqualFold("Go", "GO"), strings.Fields(" a  b "), strings.SplitN("a,b,c", ",", 2), strings.LastIndex("go gopher", "go"), strings.TrimLeft("xxabc", "x"), strings.Replace("oink oink", "k", "ky", 1))
}
