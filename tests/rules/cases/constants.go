package main

import "fmt"

type Color int

const (
	Red Color = iota
	Green
)

const Limit = 1 << 10

func main() {
	fmt.Println(Green, Limit)
}
