// Conway's game of life on a torus, with patterns read from text.
package main

import (
	"fmt"
	"strings"
)

// Life is a board of cells.
type Life struct {
	width, height int
	cells         [][]bool
	generation    int
}

// Parse reads a board, # for a live cell.
func Parse(text string) *Life {
	rows := strings.Split(strings.TrimSpace(text), "\n")
	life := &Life{width: len(rows[0]), height: len(rows)}
	for _, row := range rows {
		cells := make([]bool, life.width)
		for x, c := range row {
			cells[x] = c == '#'
		}
		life.cells = append(life.cells, cells)
	}
	return life
}

func (l *Life) alive(x, y int) bool {
	return l.cells[(y+l.height)%l.height][(x+l.width)%l.width]
}

func (l *Life) neighbours(x, y int) (n int) {
	for dy := -1; dy <= 1; dy++ {
		for dx := -1; dx <= 1; dx++ {
			if (dx != 0 || dy != 0) && l.alive(x+dx, y+dy) {
				n++
			}
		}
	}
	return n
}

// Step makes the next generation.
func (l *Life) Step() {
	next := make([][]bool, l.height)
	for y := range next {
		next[y] = make([]bool, l.width)
		for x := range next[y] {
			n := l.neighbours(x, y)
			next[y][x] = n == 3 || n == 2 && l.cells[y][x]
		}
	}
	l.cells = next
	l.generation++
}

// Count counts the live cells.
func (l *Life) Count() int {
	count := 0
	for _, row := range l.cells {
		for _, alive := range row {
			if alive {
				count++
			}
		}
	}
	return count
}

func (l *Life) String() string {
	var sb strings.Builder
	for _, row := range l.cells {
		for _, alive := range row {
			if alive {
				sb.WriteByte('#')
			} else {
				sb.WriteByte('.')
			}
		}
		sb.WriteByte('\n')
	}
	return sb.String()
}

const glider = `
.#......
..#.....
###.....
........
........
........`

func main() {
	life := Parse(glider)
	seen := map[string]int{}
	for {
		picture := life.String()
		if first, again := seen[picture]; again {
			fmt.Println("generation", life.generation, "is like", first)
			break
		}
		seen[picture] = life.generation
		if life.generation%8 == 0 {
			fmt.Printf("generation %d, %d alive\n%v", life.generation, life.Count(), life)
		}
		life.Step()
	}
}
