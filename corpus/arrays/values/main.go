// Arrays are values: assignment, arguments, range and comparison work on the whole array.
package main

import "fmt"

// Board is a tic-tac-toe board.
type Board [3][3]byte

// Play returns a board with one more mark.
func (b Board) Play(row, col int, mark byte) Board {
	b[row][col] = mark
	return b
}

// Clear empties the board itself.
func (b *Board) Clear() {
	*b = Board{}
}

func sum(xs [4]int) int {
	total := 0
	for i, x := range xs {
		total += x
		xs[i] = 0
	}
	return total
}

func double(xs *[4]int) {
	for i := range xs {
		xs[i] *= 2
	}
}

func main() {
	a := [4]int{1, 2, 3}
	b := a
	b[3] = 10
	fmt.Println(a, b, a == b, sum(b), b, len(a))
	double(&b)
	fmt.Println(b)

	// range goes over a copy of the array.
	for i, v := range a {
		a[3] += v
		if i == 3 {
			fmt.Println("v is", v, "a[3] is", a[3])
		}
	}

	var board Board
	next := board.Play(1, 1, 'x')
	fmt.Println(board == next, next[1], board[1])
	next.Clear()
	fmt.Println(board == next)

	days := [...]string{2: "tue", 0: "sun", 1: "mon"}
	fmt.Println(len(days), days)
	weights := [5]float64{1: 0.5, 3: 1.5}
	fmt.Println(weights, days[1:])

	grid := [2][3]int{{1, 2, 3}}
	row := grid[0]
	row[0] = 99
	part := grid[0][:]
	part[1] = 77
	fmt.Println(grid, row)

	list := [][2]int{{1, 2}, {3, 4}}
	for _, pair := range list {
		pair[0] = 0
	}
	list[1][1]++
	seen := map[[2]int]bool{{1, 2}: true}
	fmt.Println(list, seen[list[0]], seen[list[1]])
}
