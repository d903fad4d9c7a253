// Slices of slices: rows that are shared, rows of their own, triangles, transposing.
package main

import "fmt"

func pascal(n int) [][]int {
	triangle := make([][]int, n)
	for i := range triangle {
		triangle[i] = make([]int, i+1)
		triangle[i][0], triangle[i][i] = 1, 1
		for j := 1; j < i; j++ {
			triangle[i][j] = triangle[i-1][j-1] + triangle[i-1][j]
		}
	}
	return triangle
}

func transpose(m [][]int) [][]int {
	t := make([][]int, len(m[0]))
	for i := range t {
		t[i] = make([]int, len(m))
		for j := range m {
			t[i][j] = m[j][i]
		}
	}
	return t
}

func spiral(m [][]int) []int {
	var out []int
	top, bottom, left, right := 0, len(m)-1, 0, len(m[0])-1
	for top <= bottom && left <= right {
		for c := left; c <= right; c++ {
			out = append(out, m[top][c])
		}
		top++
		for r := top; r <= bottom; r++ {
			out = append(out, m[r][right])
		}
		right--
		for c := right; c >= left && top <= bottom; c-- {
			out = append(out, m[bottom][c])
		}
		bottom--
		for r := bottom; r >= top && left <= right; r-- {
			out = append(out, m[r][left])
		}
		left++
	}
	return out
}

func main() {
	for _, row := range pascal(5) {
		fmt.Println(row)
	}
	m := [][]int{{1, 2, 3}, {4, 5, 6}}
	fmt.Println(transpose(m), spiral(m))

	row := []int{0, 0}
	shared := [][]int{row, row}
	shared[0][1] = 5
	fmt.Println(shared, row)

	// One backing array, cut into rows.
	cells := make([]int, 6)
	grid := make([][]int, 0, 2)
	for len(cells) > 0 {
		grid = append(grid, cells[:3])
		cells = cells[3:]
	}
	grid[1][2] = 7
	fmt.Println(grid, len(cells))
}
