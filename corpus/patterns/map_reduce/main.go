// Map and reduce: words are counted by several mappers, and the counts are brought together.
package main

import (
	"fmt"
	"sort"
	"strings"
)

// Pair is a word and how often it came.
type Pair struct {
	Word  string
	Count int
}

func mapper(document string, out chan<- map[string]int) {
	counts := make(map[string]int)
	for _, word := range strings.Fields(document) {
		word = strings.ToLower(strings.Trim(word, ".,!?"))
		if word != "" {
			counts[word]++
		}
	}
	out <- counts
}

func reducer(in <-chan map[string]int, n int) []Pair {
	totals := make(map[string]int)
	for range n {
		for word, count := range <-in {
			totals[word] += count
		}
	}
	pairs := make([]Pair, 0, len(totals))
	for word, count := range totals {
		pairs = append(pairs, Pair{word, count})
	}
	sort.Slice(pairs, func(i, j int) bool {
		if pairs[i].Count != pairs[j].Count {
			return pairs[i].Count > pairs[j].Count
		}
		return pairs[i].Word < pairs[j].Word
	})
	return pairs
}

func main() {
	documents := []string{
		"The cat sat on the mat.",
		"The dog, the cat!",
		"A mat? The mat.",
	}
	out := make(chan map[string]int)
	for _, document := range documents {
		go mapper(document, out)
	}
	for _, pair := range reducer(out, len(documents)) {
		fmt.Println(pair.Word, pair.Count)
	}
}
