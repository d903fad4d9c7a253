package main

import (
	"errors"
	"fmt"
	"time"
)

var ErrTimeout = errors.New("timed out")

func slow(d time.Duration) <-chan string {
	c := make(chan string, 1)
	go func() {
		time.Sleep(d)
		c <- "finished after " + d.String()
	}()
	return c
}

func fetch(d, limit time.Duration) (string, error) {
	select {
	case s := <-slow(d):
		return s, nil
	case <-time.After(limit):
		return "", ErrTimeout
	}
}

func main() {
	for _, d := range []time.Duration{10 * time.Millisecond, 2 * time.Second} {
		s, err := fetch(d, 700*time.Millisecond)
		if err != nil {
			fmt.Println("error:", err)
		} else {
			fmt.Println(s)
		}
	}
}
