// Indexing and slicing outside the bounds panics; negative indices do not count from the end.
package main

import "fmt"

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name+":", r)
		}
	}()
	f()
}

func main() {
	xs := []int{1, 2, 3}
	s := "text"
	arr := [3]int{}
	i, j := 5, -1

	try("high", func() { fmt.Println(xs[i]) })
	try("negative", func() { fmt.Println(xs[j]) })
	try("write", func() { xs[j] = 9 })
	try("string", func() { fmt.Println(s[i]) })
	try("array", func() { arr[i]++ })
	try("slice high", func() { fmt.Println(xs[:i]) })
	try("slice low", func() { fmt.Println(xs[i:]) })
	try("slice order", func() { fmt.Println(xs[2 : i-4]) })
	try("slice string", func() { fmt.Println(s[3 : i+1]) })
	try("nil", func() { var none []int; none[0] = 1 })
	try("make", func() { fmt.Println(len(make([]int, j))) })
	try("convert", func() { fmt.Println([5]int(xs)) })
	fmt.Println(xs, arr)
	fmt.Println(xs[len(xs)-4+i-5])
}
