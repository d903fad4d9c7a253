// Package sort: basic types, by key, stable, custom types, searching.
package main

import (
	"fmt"
	"sort"
	"strings"
)

// Employee is sorted in several ways.
type Employee struct {
	Name   string
	Dept   string
	Salary int
}

// ByDept implements sort.Interface.
type ByDept []Employee

func (b ByDept) Len() int           { return len(b) }
func (b ByDept) Less(i, j int) bool { return b[i].Dept < b[j].Dept }
func (b ByDept) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

func names(es []Employee) string {
	var out []string
	for _, e := range es {
		out = append(out, e.Name)
	}
	return strings.Join(out, " ")
}

func main() {
	ints := []int{5, 2, 8, -1}
	sort.Ints(ints)
	words := []string{"pear", "Apple", "fig", "apple"}
	sort.Strings(words)
	floats := []float64{2.5, -1, 0}
	sort.Float64s(floats)
	fmt.Println(ints, words, floats, sort.IntsAreSorted(ints))

	sort.Sort(sort.Reverse(sort.StringSlice(words)))
	fmt.Println(words)

	employees := []Employee{
		{"ann", "ops", 300}, {"bob", "dev", 200}, {"cat", "ops", 100}, {"dan", "dev", 250}, {"eve", "ops", 200},
	}
	sort.Stable(ByDept(employees))
	fmt.Println(names(employees))
	sort.Slice(employees, func(i, j int) bool {
		if employees[i].Salary != employees[j].Salary {
			return employees[i].Salary < employees[j].Salary
		}
		return employees[i].Name > employees[j].Name
	})
	fmt.Println(names(employees))
	sort.SliceStable(employees, func(i, j int) bool { return len(employees[i].Dept) > len(employees[j].Dept) })
	fmt.Println(names(employees[:3]), names(employees[3:]))

	// Sorting a window leaves the rest alone.
	part := []int{9, 8, 7, 6, 5}
	sort.Ints(part[1:4])
	fmt.Println(part)

	i := sort.SearchInts(ints, 5)
	j := sort.Search(len(ints), func(i int) bool { return ints[i] >= 3 })
	fmt.Println(i, j, sort.SearchInts(ints, 100))
}
