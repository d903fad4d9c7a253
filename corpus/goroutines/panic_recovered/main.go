package main

import (
	"fmt"
	"sync"
)

type stack []string

func (s *stack) push(v string) { *s = append(*s, v) }

func risky(n int) (res int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %v", r)
		}
	}()
	if n == 2 {
		var m map[string]int
		m["x"] = 1
	}
	arr := []int{1, 2, 3}
	return arr[n], nil
}

func main() {
	type out struct {
		n, v int
		err  error
	}
	results := make([]out, 5)
	var wg sync.WaitGroup
	for n := range results {
		wg.Add(1)
		go func() {
			defer wg.Done()
			v, err := risky(n)
			results[n] = out{n, v, err}
		}()
	}
	wg.Wait()
	var s stack
	for _, r := range results {
		s.push(fmt.Sprint(r.n, "=", r.v))
		fmt.Println(r.n, r.v, r.err)
	}
	fmt.Println(s)
	var wg2 sync.WaitGroup
	wg2.Add(1)
	go func() {
		defer wg2.Done()
		panic(fmt.Errorf("fatal in goroutine"))
	}()
	wg2.Wait()
	select {}
}
