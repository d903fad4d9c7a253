package main

import "fmt"

func main() {
	var v any = "text"
	s, ok := v.(string)
	n, isInt := v.(int)
	fmt.Println(s, ok, n, isInt)
}
