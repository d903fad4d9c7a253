package main

import (
	"fmt"
	"sync"
)

type ValidationError struct {
	Field string
	Code  int
}

func (e *ValidationError) Error() string { return fmt.Sprintf("%s: code %d", e.Field, e.Code) }

func validate(field string, n int) error {
	if n < 0 {
		return &ValidationError{field, n}
	}
	return nil
}

func main() {
	fields := map[string]int{"age": -4}
	errc := make(chan error, len(fields))
	var wg sync.WaitGroup
	for f, n := range fields {
		wg.Add(1)
		go func() {
			defer wg.Done()
			errc <- validate(f, n)
		}()
	}
	wg.Wait()
	close(errc)
	for err := range errc {
		var ve *ValidationError
		if v, ok := err.(*ValidationError); ok {
			ve = v
		}
		fmt.Println(err, ve != nil && ve.Code == -4)
	}
}
