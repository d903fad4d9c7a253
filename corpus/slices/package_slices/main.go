// Package slices: sorting, searching, comparing, and the built-in min, max and clear.
package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Person has a name and an age.
type Person struct {
	Name string
	Age  int
}

func main() {
	xs := []int{3, 1, 4, 1, 5, 9, 2, 6}
	sorted := slices.Clone(xs)
	slices.Sort(sorted)
	fmt.Println(xs, sorted, slices.IsSorted(xs))

	i, found := slices.BinarySearch(sorted, 5)
	fmt.Println(i, found, slices.Index(xs, 9), slices.Contains(xs, 7))
	fmt.Println(slices.Max(xs), slices.Min(xs), min(2, 1), max(1.5, 2))

	people := []Person{{"Bob", 30}, {"Al", 25}, {"Cy", 30}}
	slices.SortFunc(people, func(a, b Person) int {
		return cmp.Or(-cmp.Compare(a.Age, b.Age), strings.Compare(a.Name, b.Name))
	})
	fmt.Println(people)
	fmt.Println(slices.IndexFunc(people, func(p Person) bool { return p.Age < 30 }))

	slices.Reverse(xs)
	fmt.Println(xs, slices.Equal(xs, sorted), slices.Compact(sorted))
	xs = slices.Insert(xs, 1, 7, 8)
	xs = slices.Delete(xs, 3, 5)
	fmt.Println(xs)
	clear(xs[:2])
	fmt.Println(xs)
}
