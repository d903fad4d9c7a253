// A panic that nobody recovers: deferred calls run, then exit code 2.
package main

import (
	"fmt"
	"os"
)

type cleanup struct{ name string }

func (c cleanup) close() { fmt.Println("closing", c.name) }

func level(n int) {
	defer cleanup{fmt.Sprint("level ", n)}.close()
	if n == 0 {
		fmt.Fprintln(os.Stderr, "about to panic")
		panic(fmt.Errorf("level %d: %w", n, os.ErrNotExist))
	}
	level(n - 1)
	fmt.Println("not reached")
}

func main() {
	defer fmt.Println("main's defer")
	level(3)
}
