package main

import "fmt"

type T struct{ n int }

func main() {
	var p *T
	var q *int
	fmt.Printf("%p %p %p\n", (*int)(nil), q, p)
}
