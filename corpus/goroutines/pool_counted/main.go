// A goroutine per number or index, more than there could be processes.
package main

import (
	"fmt"
	"sync"
)

const rounds = 200

func collatz(n int) int {
	steps := 0
	for n > 1 {
		if n%2 == 0 {
			n /= 2
		} else {
			n = 3*n + 1
		}
		steps++
	}
	return steps
}

func upper(s string) string {
	out := []byte(s)
	for i := range out {
		if out[i] >= 'a' && out[i] <= 'z' {
			out[i] -= 'a' - 'A'
		}
	}
	return string(out)
}

func longest(limit int) (int, int) {
	steps := make([]int, limit)
	var wg sync.WaitGroup
	for i := 0; i < limit; i++ {
		wg.Add(1)
		go func(n int) {
			defer wg.Done()
			steps[n] = collatz(n)
		}(i)
	}
	wg.Wait()
	best := 0
	for n, count := range steps {
		if count > steps[best] {
			best = n
		}
	}
	return best, steps[best]
}

func main() {
	steps := make([]int, rounds)
	var wg sync.WaitGroup
	for i := range rounds {
		wg.Add(1)
		go func() {
			defer wg.Done()
			steps[i] = collatz(i)
		}()
	}
	wg.Wait()
	fmt.Println(steps[27], steps[97], len(steps))
	fmt.Println(longest(50))

	words := []string{"go", "py"}
	loud := make([]string, len(words))
	var more sync.WaitGroup
	for i := 0; i < len(words); i++ {
		more.Add(1)
		go func() {
			defer more.Done()
			loud[i] = upper(words[i])
		}()
	}
	more.Wait()
	fmt.Println(loud)
}
