package main

import (
	"errors"
	"fmt"
)

func divide(a, b int) (int, error) {
	if b == 0 {
		return 0, errors.New("division by zero")
	}
	return a / b, nil
}

func main() {
	q, err := divide(-7, 2)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(q)
}
