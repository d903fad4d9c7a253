// Sorting algorithms written out: bubble, insertion, selection, quick, heap, counting.
package main

import "fmt"

func bubble(xs []int) {
	for n := len(xs); n > 1; n-- {
		swapped := false
		for i := 1; i < n; i++ {
			if xs[i-1] > xs[i] {
				xs[i-1], xs[i] = xs[i], xs[i-1]
				swapped = true
			}
		}
		if !swapped {
			return
		}
	}
}

func insertion(xs []int) {
	for i := 1; i < len(xs); i++ {
		x, j := xs[i], i
		for ; j > 0 && xs[j-1] > x; j-- {
			xs[j] = xs[j-1]
		}
		xs[j] = x
	}
}

func selection(xs []int) {
	for i := range xs {
		smallest := i
		for j := i + 1; j < len(xs); j++ {
			if xs[j] < xs[smallest] {
				smallest = j
			}
		}
		xs[i], xs[smallest] = xs[smallest], xs[i]
	}
}

// quick sorts its two parts in place, through windows.
func quick(xs []int) {
	if len(xs) < 2 {
		return
	}
	pivot, last := xs[len(xs)/2], len(xs)-1
	i, j := 0, last
	for i <= j {
		for xs[i] < pivot {
			i++
		}
		for xs[j] > pivot {
			j--
		}
		if i <= j {
			xs[i], xs[j] = xs[j], xs[i]
			i++
			j--
		}
	}
	quick(xs[:j+1])
	quick(xs[i:])
}

func heap(xs []int) {
	sift := func(root, end int) {
		for {
			child := 2*root + 1
			if child >= end {
				return
			}
			if child+1 < end && xs[child] < xs[child+1] {
				child++
			}
			if xs[root] >= xs[child] {
				return
			}
			xs[root], xs[child] = xs[child], xs[root]
			root = child
		}
	}
	for root := len(xs)/2 - 1; root >= 0; root-- {
		sift(root, len(xs))
	}
	for end := len(xs) - 1; end > 0; end-- {
		xs[0], xs[end] = xs[end], xs[0]
		sift(0, end)
	}
}

func counting(xs []int) {
	var counts [100]int
	for _, x := range xs {
		counts[x]++
	}
	i := 0
	for value, n := range counts {
		for ; n > 0; n-- {
			xs[i] = value
			i++
		}
	}
}

func main() {
	algorithms := []struct {
		name string
		sort func([]int)
	}{
		{"bubble", bubble}, {"insertion", insertion}, {"selection", selection},
		{"quick", quick}, {"heap", heap}, {"counting", counting},
	}
	for _, a := range algorithms {
		xs := []int{29, 10, 14, 37, 13, 5, 99, 0, 14}
		a.sort(xs)
		fmt.Printf("%-10s %v\n", a.name, xs)
	}
}
