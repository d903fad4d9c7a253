package main

import "fmt"

func main() {
	square := func(n int) int { return n * n }
	count := 0
	next := func() int {
		count++
		return count
	}
	next()
	fmt.Println(square(3), next())
}
