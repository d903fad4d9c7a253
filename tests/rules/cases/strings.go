package main

import (
	"fmt"
	"strings"
)

func show(s string) {
	fmt.Println(len(s), s[1], s[:2])
}

func main() {
	show("naïve")
	for _, word := range strings.Split("a,b", ",") {
		fmt.Println(strings.ToUpper(word) + "!")
	}
}
