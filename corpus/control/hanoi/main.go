// Recursion: towers of Hanoi, permutations, n queens, flood fill, Ackermann.
package main

import "fmt"

func hanoi(n int, from, to, via string, move func(from, to string)) {
	if n == 0 {
		return
	}
	hanoi(n-1, from, via, to, move)
	move(from, to)
	hanoi(n-1, via, to, from, move)
}

func permutations(xs []int) [][]int {
	if len(xs) <= 1 {
		return [][]int{append([]int(nil), xs...)}
	}
	var result [][]int
	for i := range xs {
		rest := append(append([]int{}, xs[:i]...), xs[i+1:]...)
		for _, p := range permutations(rest) {
			result = append(result, append([]int{xs[i]}, p...))
		}
	}
	return result
}

func queens(n, row int, cols, diag, anti map[int]bool) int {
	if row == n {
		return 1
	}
	count := 0
	for c := 0; c < n; c++ {
		if cols[c] || diag[row-c] || anti[row+c] {
			continue
		}
		cols[c], diag[row-c], anti[row+c] = true, true, true
		count += queens(n, row+1, cols, diag, anti)
		cols[c], diag[row-c], anti[row+c] = false, false, false
	}
	return count
}

func fill(grid [][]byte, r, c int, from, to byte) int {
	if r < 0 || r >= len(grid) || c < 0 || c >= len(grid[r]) || grid[r][c] != from {
		return 0
	}
	grid[r][c] = to
	return 1 + fill(grid, r+1, c, from, to) + fill(grid, r-1, c, from, to) +
		fill(grid, r, c+1, from, to) + fill(grid, r, c-1, from, to)
}

func ackermann(m, n uint) uint {
	switch {
	case m == 0:
		return n + 1
	case n == 0:
		return ackermann(m-1, 1)
	}
	return ackermann(m-1, ackermann(m, n-1))
}

func main() {
	moves := 0
	hanoi(3, "A", "C", "B", func(from, to string) {
		moves++
		fmt.Print(from, to, " ")
	})
	fmt.Println(moves)
	fmt.Println(permutations([]int{1, 2, 3}))
	fmt.Println(queens(6, 0, map[int]bool{}, map[int]bool{}, map[int]bool{}))

	grid := [][]byte{[]byte("..#."), []byte(".##."), []byte("#...")}
	fmt.Println(fill(grid, 0, 3, '.', '~'))
	for _, row := range grid {
		fmt.Println(string(row))
	}
	fmt.Println(ackermann(2, 3))
}
