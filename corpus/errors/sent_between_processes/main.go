package main

import (
	"errors"
	"fmt"
)

// ErrEmpty and ErrTwin are themselves wherever they were sent from; their texts are the same.
var (
	ErrEmpty = errors.New("empty")
	ErrTwin  = errors.New("empty")
)

// Result is what a worker found.
type Result struct {
	ID  int
	Err error
}

func check(id int, text string) Result {
	switch text {
	case "":
		return Result{id, ErrEmpty}
	case "-":
		return Result{id, fmt.Errorf("check %d: %w", id, ErrTwin)}
	}
	return Result{ID: id}
}

func worker(texts []string, results chan<- Result) {
	for id, text := range texts {
		results <- check(id, text)
	}
	close(results)
}

func main() {
	results := make(chan Result)
	go worker([]string{"a", "", "-"}, results)
	for r := range results {
		fmt.Println(r.ID, r.Err, r.Err == ErrEmpty, errors.Is(r.Err, ErrEmpty), errors.Is(r.Err, ErrTwin))
	}
}
