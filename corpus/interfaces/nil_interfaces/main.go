// An interface that holds a nil pointer is not nil.
package main

import (
	"errors"
	"fmt"
)

// MyError is an error type.
type MyError struct{ code int }

func (e *MyError) Error() string {
	if e == nil {
		return "no error at all"
	}
	return fmt.Sprintf("code %d", e.code)
}

// wrong returns a typed nil.
func wrong(fail bool) error {
	var err *MyError
	if fail {
		err = &MyError{5}
	}
	return err
}

func right(fail bool) error {
	if fail {
		return &MyError{6}
	}
	return nil
}

// Speaker is a small interface.
type Speaker interface{ Speak() string }

// Dog speaks, even when it is nil.
type Dog struct{ name string }

// Speak implements Speaker.
func (d *Dog) Speak() string {
	if d == nil {
		return "(silence)"
	}
	return d.name + ": woof"
}

func main() {
	for _, fail := range []bool{true, false} {
		err := wrong(fail)
		fmt.Println(err != nil, err)
		err = right(fail)
		fmt.Println(err != nil, err)
	}

	var target *MyError
	fmt.Println(errors.As(right(true), &target), target.code)

	var s Speaker
	fmt.Println(s == nil)
	var d *Dog
	s = d
	fmt.Println(s == nil, s.Speak(), s == Speaker(d))
	s = &Dog{"rex"}
	fmt.Println(s.Speak())

	s = nil
	defer func() { fmt.Println("recovered:", recover()) }()
	fmt.Println(s.Speak())
}
