package main

import "fmt"

func main() {
	counts := make(map[string]int)
	for _, word := range []string{"a", "b", "a"} {
		counts[word]++
	}
	delete(counts, "b")
	fmt.Println(counts, len(counts), counts["missing"])
}
