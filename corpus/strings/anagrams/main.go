// LeetCode-like: grouping anagrams, the first unique character, valid parentheses, Roman numerals.
package main

import (
	"fmt"
	"sort"
	"strings"
)

func sortedLetters(s string) string {
	letters := strings.Split(s, "")
	sort.Strings(letters)
	return strings.Join(letters, "")
}

func groupAnagrams(words []string) [][]string {
	groups := map[string][]string{}
	var order []string
	for _, word := range words {
		key := sortedLetters(word)
		if _, seen := groups[key]; !seen {
			order = append(order, key)
		}
		groups[key] = append(groups[key], word)
	}
	result := make([][]string, 0, len(groups))
	for _, key := range order {
		result = append(result, groups[key])
	}
	return result
}

func firstUnique(s string) int {
	var counts [26]int
	for i := range s {
		counts[s[i]-'a']++
	}
	for i := range s {
		if counts[s[i]-'a'] == 1 {
			return i
		}
	}
	return -1
}

func balanced(s string) bool {
	pairs := map[byte]byte{')': '(', ']': '[', '}': '{'}
	var stack []byte
	for i := 0; i < len(s); i++ {
		c := s[i]
		if open, isClose := pairs[c]; isClose {
			if len(stack) == 0 || stack[len(stack)-1] != open {
				return false
			}
			stack = stack[:len(stack)-1]
		} else {
			stack = append(stack, c)
		}
	}
	return len(stack) == 0
}

func roman(n int) string {
	values := []int{1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1}
	symbols := []string{"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"}
	var sb strings.Builder
	for i, value := range values {
		for n >= value {
			sb.WriteString(symbols[i])
			n -= value
		}
	}
	return sb.String()
}

func main() {
	fmt.Println(groupAnagrams([]string{"eat", "tea", "tan", "ate", "nat", "bat"}))
	fmt.Println(firstUnique("leetcode"), firstUnique("aabb"))
	fmt.Println(balanced("{[()]}()"), balanced("(]"), balanced("(("))
	fmt.Println(roman(1994), roman(49), roman(3888))
}
