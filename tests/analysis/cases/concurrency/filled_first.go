package main

import "fmt"

// One goroutine fills a buffer, then empties it; of the second channel it takes too much.
//= vehicle PROCESS
func main() {
	words := make(chan string, 2) //= chan LOCAL 1
	words <- "one"
	words <- "two"
	close(words)
	for word := range words {
		fmt.Println(word)
	}
	numbers := make(chan int, 2) //= chan CHANNEL
	numbers <- 1
	fmt.Println(<-numbers, <-numbers)
}
