package main

import "fmt"

func main() {
	i := 0
again:
	i++
	if i < 3 {
		goto again
	}
	fmt.Println(i)
}
