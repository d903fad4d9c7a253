package main

import (
	"fmt"
	"os"
)

func main() {
	if len(os.Args) > 5 {
		fmt.Fprintln(os.Stderr, "too many arguments")
		os.Exit(3)
	}
	fmt.Println("fine")
}
