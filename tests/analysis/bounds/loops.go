// Loops: counters, accumulators, bounds from conditions.
package main

import "fmt"

func use(x int) { fmt.Println(x) }

func main() {
	for i := 0; i < 10; i++ { // PLAIN
		use(i) // RANGE 0..9
	}
	for i := 10; i >= 0; i -= 3 { // PLAIN
		use(i + 1) // RANGE 1..11
	}
	total := 0
	for i := 1; i <= 100; i++ {
		total += i // PLAIN
	}
	use(total) // PLAIN
	n := 1
	for n < 1000 {
		n *= 2 // PLAIN
	}
	count := 0
	for {
		count++ // PLAIN
		if count > 50 {
			break
		}
	}
	p := 1
	for count > 3 {
		p = p * 3 // WRAP
		count--   // PLAIN
	}
	use(p)
	for i, j := 0, 20; i < j; i, j = i+1, j-1 { // PLAIN
		use(j - i) // PLAIN
	}
	for i := range 5 {
		use(i) // RANGE 0..4
	}
outer:
	for i := 0; i < 4; i++ {
		for j := 0; j < 4; j++ {
			if j > i {
				continue outer
			}
			use(j * i) // RANGE 0..9
		}
	}
}
