// Slices that are built, sorted and kept, again and again: lists, whose names no cell needs.
package main

import (
	"fmt"
	"sort"
)

type Task struct{ ID int }

func main() {
	m := map[int]int{1: 0, 2: 0}
	var levels [][]Task
	for len(levels) < 2 {
		var ready []Task
		for id, n := range m {
			if n == 0 {
				ready = append(ready, Task{id})
			}
		}
		sort.Slice(ready, func(i, j int) bool { return ready[i].ID < ready[j].ID })
		levels = append(levels, ready)
	}
	fmt.Println(levels)
}
