package main

import (
	"fmt"
	"regexp"
)

func main() {
	word := regexp.MustCompile(`\w+`)
	fmt.Println(word.FindString("hello, world"))
}
