package main

import "fmt"

type Empty struct{}

func main() {
	xs := []any{struct{}{}, Empty{}}
	fmt.Println(xs...)
	for _, x := range xs {
		if x == nil {
			fmt.Println("nil")
		}
		switch x.(type) {
		case struct{}:
			fmt.Println("struct{}")
		case Empty:
			fmt.Println("Empty")
		}
	}
}
