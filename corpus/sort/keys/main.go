// Comparisons that are sort keys, and one (many equal elements) that is not.
package main

import (
	"cmp"
	"fmt"
	"slices"
	"sort"
	"strings"
)

type Person struct {
	Name string
	Age  int
}
type ByAge []Person

func (a ByAge) Len() int           { return len(a) }
func (a ByAge) Swap(i, j int)      { a[i], a[j] = a[j], a[i] }
func (a ByAge) Less(i, j int) bool { return a[i].Age < a[j].Age }

type Shape interface{ Area() float64 }
type Sq struct{ s float64 }

func (q Sq) Area() float64 { return q.s * q.s }

func rank(words []string) []string {
	count := map[string]int{}
	for _, w := range words {
		count[w]++
	}
	keys := make([]string, 0, len(count))
	for k := range count {
		keys = append(keys, k)
	}
	sort.Slice(keys, func(i, j int) bool {
		if count[keys[i]] != count[keys[j]] {
			return count[keys[i]] > count[keys[j]]
		}
		return keys[i] < keys[j]
	})
	return keys
}

func show(people []Person) {
	sort.Slice(people, func(i, j int) bool { return people[i].Name < people[j].Name })
	fmt.Println(people)
}

func main() {
	people := []Person{{"Bob", 31}, {"Al", 42}, {"Mike", 17}, {"Jen", 26}, {"Al", 17}}
	sort.Sort(ByAge(people))
	fmt.Println(people)
	sort.Sort(sort.Reverse(ByAge(people)))
	fmt.Println(people)
	sort.SliceStable(people, func(i, j int) bool { return people[i].Age > people[j].Age })
	// by length, then by name
	sort.Slice(people, func(i, j int) bool {
		a, b := people[i], people[j]
		if len(a.Name) == len(b.Name) {
			return a.Name < b.Name
		}
		return len(a.Name) > len(b.Name)
	})
	fmt.Println(people)
	show(people)
	slices.SortFunc(people, func(a, b Person) int {
		if c := strings.Compare(a.Name, b.Name); c != 0 {
			return c
		}
		return cmp.Compare(b.Age, a.Age)
	})
	fmt.Println(people)
	fmt.Println(rank(strings.Fields("a b a c c c d e e")))
	xs := []int{5, 2, 8}
	sort.Sort(sort.Reverse(sort.IntSlice(xs)))
	fmt.Println(xs)
	sqs := []Sq{{3}, {1}, {2}}
	sort.Slice(sqs, func(i, j int) bool { return sqs[i].Area() < sqs[j].Area() })
	fmt.Println(sqs)
	many := []Person{}
	for i := 0; i < 40; i++ {
		many = append(many, Person{fmt.Sprint("p", i), i % 3})
	}
	sort.Slice(many, func(i, j int) bool { return many[i].Age < many[j].Age })
	fmt.Println(many)
}
