package main

import "fmt"

type Number interface {
	~int | ~float64
}

func Max[T Number](a, b T) T {
	if a > b {
		return a
	}
	return b
}

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Push(item T) { s.items = append(s.items, item) }

func main() {
	s := &Stack[string]{}
	s.Push("a")
	fmt.Println(Max(1, 2), len(s.items))
}
