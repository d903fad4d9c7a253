// Memoisation, counting and inverting with maps.
package main

import (
	"fmt"
	"maps"
	"slices"
)

var memo = map[[2]int]int{}

// paths counts the ways through a grid.
func paths(rows, cols int) int {
	if rows == 1 || cols == 1 {
		return 1
	}
	key := [2]int{rows, cols}
	if n, ok := memo[key]; ok {
		return n
	}
	n := paths(rows-1, cols) + paths(rows, cols-1)
	memo[key] = n
	return n
}

func twoSum(nums []int, target int) (int, int, bool) {
	seen := make(map[int]int, len(nums))
	for i, n := range nums {
		if j, ok := seen[target-n]; ok {
			return j, i, true
		}
		seen[n] = i
	}
	return 0, 0, false
}

func invert(m map[string]int) map[int]string {
	inverted := make(map[int]string, len(m))
	for k, v := range m {
		inverted[v] = k
	}
	return inverted
}

func main() {
	fmt.Println(paths(3, 3), paths(16, 16), len(memo))
	fmt.Println(twoSum([]int{2, 7, 11, 15}, 26))
	fmt.Println(twoSum([]int{1, 2}, 7))

	codes := map[string]int{"ok": 200, "gone": 410, "teapot": 418}
	fmt.Println(invert(codes)[418], slices.Sorted(maps.Keys(codes)))

	copied := maps.Clone(codes)
	copied["ok"] = 0
	fmt.Println(codes["ok"], maps.Equal(codes, copied))
}
