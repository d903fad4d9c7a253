// defer: what has been opened is closed, whichever way the function ends.
package main

import (
	"errors"
	"fmt"
)

func open(name string) {
	fmt.Println("open", name)
}

func closeFile(name string) {
	fmt.Println("close", name)
}

func copyFile(from, to string) error {
	open(from)
	defer closeFile(from)

	if to == "" {
		return errors.New("no destination")
	}
	open(to)
	defer closeFile(to)

	fmt.Println("copy", from, "to", to)
	return nil
}

func main() {
	if err := copyFile("a.txt", "b.txt"); err != nil {
		fmt.Println("error:", err)
	}
	if err := copyFile("c.txt", ""); err != nil {
		fmt.Println("error:", err)
	}
}
