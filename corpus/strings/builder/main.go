// strings.Builder, and the functions of package strings in use.
package main

import (
	"fmt"
	"strings"
	"unicode"
)

// center puts s in the middle of a field.
func center(s string, width int) string {
	if len(s) >= width {
		return s
	}
	left := (width - len(s)) / 2
	return strings.Repeat(" ", left) + s + strings.Repeat(" ", width-len(s)-left)
}

// runLength encodes "aaab" as "3a1b".
func runLength(s string) string {
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

// snake turns "HelloWorld" into "hello_world".
func snake(s string) string {
	var sb strings.Builder
	for i, r := range s {
		if unicode.IsUpper(r) {
			if i > 0 {
				sb.WriteByte('_')
			}
			sb.WriteRune(unicode.ToLower(r))
		} else {
			sb.WriteRune(r)
		}
	}
	return sb.String()
}

func main() {
	var sb strings.Builder
	for i := 3; i >= 1; i-- {
		fmt.Fprintf(&sb, "%d...", i)
	}
	sb.WriteString("ignition")
	fmt.Println(sb.String(), sb.Len())

	fmt.Printf("[%s] [%s]\n", center("title", 11), center("toolong", 3))
	fmt.Println(runLength("aaabccd"), runLength(""), snake("HelloWorldGo"))

	fmt.Println(strings.Map(func(r rune) rune {
		if r == 'l' {
			return -1
		}
		return unicode.ToUpper(r)
	}, "hello"))
	fmt.Println(strings.SplitN("a=b=c", "=", 2), len(strings.Split("", ",")))
	before, after, found := strings.Cut("key: value", ": ")
	fmt.Println(before, after, found, strings.Count("cheese", "e"), strings.LastIndex("go gopher", "go"))
	fmt.Println(strings.TrimLeft("xxabc", "x"), strings.TrimSuffix("a.go", ".go"), strings.TrimFunc("12a3", unicode.IsDigit))
	fmt.Println(strings.EqualFold("Go", "GO"), strings.ContainsRune("abc", 'b'), strings.IndexByte("abc", 'c'))
	replacer := strings.NewReplacer("<", "&lt;", ">", "&gt;")
	fmt.Println(replacer.Replace("<b>bold</b>"), strings.Compare("a", "b"))
}
