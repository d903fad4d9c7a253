package main

import "fmt"

func main() {
	for i := 0; i < 3; i++ {
		fmt.Println(i)
	}
	n := 10
	for n > 1 {
		n /= 2
	}
	for {
		n++
		if n > 3 {
			break
		}
	}
	fmt.Println(n)
}
