// Parallel merge sort: the halves are sorted at the same time.
package main

import "fmt"

func merge(left, right []int) []int {
	result := make([]int, 0, len(left)+len(right))
	i, j := 0, 0
	for i < len(left) && j < len(right) {
		if left[i] <= right[j] {
			result = append(result, left[i])
			i++
		} else {
			result = append(result, right[j])
			j++
		}
	}
	result = append(result, left[i:]...)
	return append(result, right[j:]...)
}

func mergeSort(xs []int) []int {
	if len(xs) <= 1 {
		return xs
	}
	middle := len(xs) / 2
	return merge(mergeSort(xs[:middle]), mergeSort(xs[middle:]))
}

func parallelMergeSort(xs []int, depth int) []int {
	if depth == 0 || len(xs) <= 1 {
		return mergeSort(xs)
	}
	middle := len(xs) / 2
	left := make(chan []int)
	go func() {
		left <- parallelMergeSort(xs[:middle], depth-1)
	}()
	right := parallelMergeSort(xs[middle:], depth-1)
	return merge(<-left, right)
}

func main() {
	xs := make([]int, 40)
	seed := 7
	for i := range xs {
		seed = (seed*1103515245 + 12345) % 2147483648
		xs[i] = seed % 100
	}
	fmt.Println(xs)
	fmt.Println(parallelMergeSort(xs, 2))
	fmt.Println(xs[0], parallelMergeSort(nil, 1), parallelMergeSort([]int{2, 1}, 3))
}
