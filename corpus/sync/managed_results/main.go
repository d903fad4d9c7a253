// Results of goroutines: structs that are appended behind a mutex, texts and errors by index.
package main

import (
	"errors"
	"fmt"
	"sort"
	"strings"
	"sync"
)

// Result is what became of one input.
type Result struct {
	Input  string
	Length int
}

var errEmpty = errors.New("empty input")

func check(input string) error {
	if input == "" {
		return errEmpty
	}
	return nil
}

func main() {
	inputs := []string{"gopher", "", "python", "queue"}
	var results []Result
	upper := make([]string, len(inputs))
	failures := make([]error, len(inputs))

	var mu sync.Mutex
	var wg sync.WaitGroup
	for i, input := range inputs {
		wg.Add(1)
		go func(i int, input string) {
			defer wg.Done()
			upper[i] = strings.ToUpper(input)
			failures[i] = check(input)
			mu.Lock()
			defer mu.Unlock()
			results = append(results, Result{input, len(input)})
		}(i, input)
	}
	wg.Wait()

	sort.Slice(results, func(a, b int) bool { return results[a].Input < results[b].Input })
	for _, result := range results {
		fmt.Printf("%q has %d letters\n", result.Input, result.Length)
	}
	results[0].Length = -1
	fmt.Println(results[0], strings.Join(upper, ","))
	for i, err := range failures {
		if errors.Is(err, errEmpty) {
			fmt.Println(i, err)
		}
	}
}
