// Custom error types, wrapping, Is, As, Join, Unwrap, and comparing errors.
package main

import (
	"errors"
	"fmt"
	"io/fs"
)

// ErrNotFound and ErrDenied are sentinels.
var (
	ErrNotFound = errors.New("not found")
	ErrDenied   = errors.New("denied")
)

// QueryError says which query failed, and why.
type QueryError struct {
	Query string
	Err   error
}

func (e *QueryError) Error() string { return e.Query + ": " + e.Err.Error() }

// Unwrap gives the cause.
func (e *QueryError) Unwrap() error { return e.Err }

// Code is an error that is a number.
type Code int

func (c Code) Error() string { return fmt.Sprintf("code %d", int(c)) }

// Is lets every code above 500 match 500.
func (c Code) Is(target error) bool {
	t, ok := target.(Code)
	return ok && t == 500 && c >= 500
}

func query(q string) error {
	switch q {
	case "":
		return nil
	case "secret":
		return &QueryError{q, ErrDenied}
	case "broken":
		return fmt.Errorf("server: %w", Code(503))
	}
	return fmt.Errorf("lookup: %w", &QueryError{q, ErrNotFound})
}

func main() {
	for _, q := range []string{"", "secret", "broken", "users"} {
		err := query(q)
		var qe *QueryError
		var code Code
		fmt.Println(err)
		fmt.Println("  ", err == nil, errors.Is(err, ErrNotFound), errors.Is(err, ErrDenied), errors.Is(err, Code(500)))
		if errors.As(err, &qe) {
			fmt.Println("   query", qe.Query)
		}
		if errors.As(err, &code) {
			fmt.Println("   code", int(code), code == 503)
		}
	}

	joined := errors.Join(ErrNotFound, nil, fmt.Errorf("wrapped: %w", ErrDenied))
	fmt.Println(joined)
	fmt.Println(errors.Is(joined, ErrDenied), errors.Join(nil, nil) == nil)

	fmt.Println(errors.New("a") == errors.New("a"), ErrDenied == ErrDenied, Code(1) == Code(1))
	fmt.Println(errors.Unwrap(query("users")) == query("users"), errors.Unwrap(ErrDenied) == nil)

	both := fmt.Errorf("%w and %w", ErrNotFound, fs.ErrExist)
	fmt.Println(both, errors.Is(both, fs.ErrExist), errors.Unwrap(both))
}
