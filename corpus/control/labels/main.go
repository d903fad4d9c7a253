// Labels: leaving and continuing outer loops, from switch and select too; goto.
package main

import "fmt"

func find(grid [][]int, wanted int) (row, col int) {
	row, col = -1, -1
search:
	for r := range grid {
		for c, v := range grid[r] {
			if v == wanted {
				row, col = r, c
				break search
			}
		}
	}
	return row, col
}

func primes(limit int) (found []int) {
next:
	for n := 2; n < limit; n++ {
		for _, p := range found {
			if n%p == 0 {
				continue next
			}
		}
		found = append(found, n)
	}
	return found
}

func scan(text string) (words int) {
	i := 0
skip:
	for i < len(text) {
		switch text[i] {
		case ' ', '\t':
			i++
			continue
		case '#':
			break skip
		case '!':
			break // leaves the switch
		default:
			words++
		}
		for i < len(text) && text[i] != ' ' {
			i++
		}
	}
	return words
}

func retry(failures int) int {
	attempts := 0
again:
	attempts++
	if attempts <= failures {
		goto again
	}
	return attempts
}

func main() {
	var count int
	grid := [][]int{{1, 2}, {3, 4}, {5, 4}}
	fmt.Println(find(grid, 4))
	fmt.Println(find(grid, 9))
	fmt.Println(primes(30))
	fmt.Println(scan("one  two !x three # four"), retry(3))

	if len(grid) == 3 {
		goto done
	}
	fmt.Println("not printed")
done:
	count = 0
outer:
	for i := 0; ; i++ {
		for j := 0; j < i; j++ {
			count++
			if i*j > 20 {
				break outer
			}
			if j == 3 {
				continue outer
			}
		}
	}
	fmt.Println(count)
}
