// Maps of slices, of maps, of structs; struct and array keys; sets.
package main

import (
	"fmt"
	"sort"
)

// Point is a comparable key.
type Point struct{ X, Y int }

// Stats are kept by value in a map.
type Stats struct {
	Count int
	Total int
}

func main() {
	byLength := map[int][]string{}
	for _, word := range []string{"go", "map", "set", "of", "list"} {
		byLength[len(word)] = append(byLength[len(word)], word)
	}
	fmt.Println(byLength)

	nested := map[string]map[string]int{}
	for _, pair := range [][2]string{{"a", "x"}, {"a", "y"}, {"b", "x"}, {"a", "x"}} {
		inner, ok := nested[pair[0]]
		if !ok {
			inner = map[string]int{}
			nested[pair[0]] = inner
		}
		inner[pair[1]]++
	}
	fmt.Println(nested, len(nested["none"]), nested["none"]["x"])

	visited := map[Point]bool{{1, 2}: true}
	p := Point{3, 4}
	visited[p] = true
	p.X = 100
	fmt.Println(visited[Point{3, 4}], visited[p], visited)

	stats := map[string]Stats{}
	for i, name := range []string{"ann", "bob", "ann"} {
		s := stats[name] // a copy: it must be put back
		s.Count++
		s.Total += i
		stats[name] = s
	}
	fmt.Println(stats)

	pointers := map[string]*Stats{"x": {Count: 1}}
	pointers["x"].Total += 5
	fmt.Println(*pointers["x"])

	set := map[int]struct{}{}
	for _, n := range []int{3, 1, 3, 2, 1} {
		set[n] = struct{}{}
	}
	keys := make([]int, 0, len(set))
	for k := range set {
		keys = append(keys, k)
	}
	sort.Sort(sort.Reverse(sort.IntSlice(keys)))
	fmt.Println(keys, len(set))
}
