package main

import (
	"errors"
	"fmt"
	"strings"
)

type response struct {
	url    string
	status int
	err    error
}

func check(url string) (int, error) {
	if strings.HasSuffix(url, ".bad") {
		return 0, errors.New("dial: no such host")
	}
	return 200 + len(url)%3, nil
}

func main() {
	urls := []string{"a.com", "bb.org", "ccc.bad", "dddd.net"}
	ch := make(chan response)
	for _, u := range urls {
		go func(url string) {
			s, err := check(url)
			ch <- response{url: url, status: s, err: err}
		}(u)
	}
	got := map[string]response{}
	for range urls {
		r := <-ch
		got[r.url] = r
	}
	for _, u := range urls {
		r := got[u]
		if r.err != nil {
			fmt.Printf("%-10s error: %v\n", r.url, r.err)
			continue
		}
		fmt.Printf("%-10s %d\n", r.url, r.status)
	}
}
