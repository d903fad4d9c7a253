// Keys that have no hash, in maps that are empty and in others; capacities that make no slice.
package main

import "fmt"

// Pair is a key whose first part may be anything.
type Pair struct {
	first  any
	second int
}

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	n := -1
	try(func() { fmt.Println(make([]int, 0, n)) })
	try(func() { fmt.Println(make([]int, n)) })
	try(func() { n = 3; fmt.Println(make([]int, 5, n)) })
	try(func() { fmt.Println(make([]int, 0, n)) })

	m := map[any]int{}
	try(func() { fmt.Println(m[[]int{1}]) })
	try(func() { delete(m, []int{1}) })
	try(func() { m[map[string]int{}] = 2 })
	try(func() { _, ok := m[func() {}]; fmt.Println(ok) })
	m["a"] = 1
	try(func() { fmt.Println(m[[]int{1}]) })
	try(func() { _, ok := m[func() {}]; fmt.Println(ok) })

	arrays := map[[2]any]int{{1, true}: 3}
	arrays[[2]any{1, 1}] = 4
	arrays[[2]any{1.0, 1}] = 5
	fmt.Println(len(arrays), arrays[[2]any{1, 1}], arrays[[2]any{true, true}])
	try(func() { arrays[[2]any{1, []int{1}}] = 4 })

	pairs := map[Pair]int{{"a", 1}: 1}
	try(func() { fmt.Println(pairs[Pair{[]string{}, 1}]) })
	fmt.Println(pairs[Pair{"a", 1}], pairs[Pair{1, 1}])
	fmt.Println([2]any{1, true} == [2]any{1, 1}, [2]any{1, "x"} != [2]any{1, "x"})
}
