package main

import "fmt"

func main() {
	name, n, ratio := "Ada", 7, 0.5
	fmt.Printf("%s has %d apples (%.2f)\n", name, n, ratio)
	fmt.Printf("%q %5d|%-5s|%x %v\n", name, n, name, 255, []int{1, 2})
	s := fmt.Sprintf("%03d", n)
	fmt.Println(s, n, ratio, true)
}
