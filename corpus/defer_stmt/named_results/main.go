// Deferred functions see and change named results.
package main

import (
	"errors"
	"fmt"
)

func double() (n int) {
	defer func() { n *= 2 }()
	n = 5
	return n + 1
}

func unnamed() int {
	n := 1
	defer func() { n = 100 }()
	return n
}

func chain() (s string) {
	defer func() { s += "c" }()
	defer func() { s += "b" }()
	return "a"
}

// File remembers whether it has been closed.
type File struct{ failing bool }

// Close may fail.
func (f *File) Close() error {
	if f.failing {
		return errors.New("close failed")
	}
	return nil
}

func write(f *File) (n int, err error) {
	defer func() {
		if cerr := f.Close(); err == nil {
			err = cerr
		}
	}()
	n = 10
	return n, nil
}

func bare(fail bool) (n int, err error) {
	defer func() {
		if err != nil {
			n = -1
		}
	}()
	n = 3
	if fail {
		err = errors.New("failed")
		return
	}
	n++
	return
}

func main() {
	fmt.Println(double(), unnamed(), chain())
	fmt.Println(write(&File{}))
	fmt.Println(write(&File{failing: true}))
	fmt.Println(bare(false))
	fmt.Println(bare(true))
}
