// wc: counts the lines, words and bytes of standard input, and its most frequent words.
package main

import (
	"bufio"
	"fmt"
	"os"
	"sort"
	"strings"
)

func main() {
	lines, words, bytes := 0, 0, 0
	counts := map[string]int{}

	scanner := bufio.NewScanner(os.Stdin)
	for scanner.Scan() {
		line := scanner.Text()
		lines++
		bytes += len(line) + 1
		for _, word := range strings.Fields(line) {
			words++
			word = strings.ToLower(strings.Trim(word, ".,;:!?\"'()"))
			if word != "" {
				counts[word]++
			}
		}
	}
	if err := scanner.Err(); err != nil {
		fmt.Fprintln(os.Stderr, "reading:", err)
		os.Exit(1)
	}

	unique := make([]string, 0, len(counts))
	for word := range counts {
		unique = append(unique, word)
	}
	sort.Slice(unique, func(i, j int) bool {
		a, b := unique[i], unique[j]
		if counts[a] != counts[b] {
			return counts[a] > counts[b]
		}
		return a < b
	})

	fmt.Printf("%7d %7d %7d\n", lines, words, bytes)
	for i, word := range unique {
		if i == 5 {
			break
		}
		fmt.Printf("%-8s %d\n", word, counts[word])
	}
}
