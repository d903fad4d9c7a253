// The methods Sort of package sort's own types.
package main

import (
	"fmt"
	"sort"
)

func main() {
	xs := []int{3, 1, 2}
	sort.IntSlice(xs).Sort()
	names := sort.StringSlice{"b", "c", "a"}
	names.Sort()
	fmt.Println(xs, names)
}
