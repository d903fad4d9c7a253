package main

import "fmt"

func main() {
	factor := 3
	out := make(chan int, 1)
	go func() {
		out <- 2 * factor
	}()
	fmt.Println(<-out)
}
