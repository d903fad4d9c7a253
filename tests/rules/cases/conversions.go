package main

import "fmt"

func main() {
	n := 300
	x := 2.75
	fmt.Println(uint8(n), int(x), float64(n), string(rune(65)), []byte("hi"))
}
