package main

import (
	"errors"
	"fmt"
)

func main() {
	err := errors.New("lost")
	wrapped := fmt.Errorf("search: %w", err)
	fmt.Println(wrapped, errors.Is(wrapped, err), errors.Unwrap(wrapped) == err)
}
