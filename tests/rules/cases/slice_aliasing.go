package main

import "fmt"

func main() {
	xs := []int{1, 2, 3, 4}
	head := xs[:2]
	head = append(head, 99)
	fmt.Println(xs, head, cap(head))
}
