package main

import "fmt"

var (
	total   int
	message = "hello"
)

func main() {
	var names []string
	total = len(names)
	fmt.Println(total, message)
}
