package main

import "fmt"

type config struct{ factors []int }

func load() *config {
	c := &config{}
	for i := range 3 {
		c.factors = append(c.factors, i)
	}
	return c
}

// What is built before the goroutine starts, and not changed afterwards, is copied.
//= vehicle PROCESS
func main() {
	out := make(chan int) //= chan QUEUE
	c := load()
	c.factors[0] = 7
	limit := 1
	limit++
	go func() { //= go 1 one
		sum := 0
		for _, f := range c.factors {
			sum += f * limit
		}
		out <- sum
	}()
	fmt.Println(<-out, len(c.factors))
}
