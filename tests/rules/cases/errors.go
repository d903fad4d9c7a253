package main

import (
	"errors"
	"fmt"
)

type NotFound struct{ Name string }

func (e *NotFound) Error() string { return e.Name + " not found" }

var ErrLimit = errors.New("limit reached")

func find(name string) error {
	if name == "" {
		return ErrLimit
	}
	return fmt.Errorf("find: %w", &NotFound{name})
}

func main() {
	err := find("x")
	var missing *NotFound
	if errors.As(err, &missing) {
		fmt.Println(missing.Name)
	}
	fmt.Println(err, errors.Is(find(""), ErrLimit))
}
