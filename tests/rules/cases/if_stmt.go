package main

import "fmt"

func sign(n int) string {
	if n < 0 {
		return "negative"
	} else if n == 0 {
		return "zero"
	}
	return "positive"
}

func main() {
	if s := sign(3); s != "zero" {
		fmt.Println(s)
	}
}
