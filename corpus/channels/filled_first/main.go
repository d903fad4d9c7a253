// Buffered channels that main alone uses: filled first, then emptied.
package main

import "fmt"

func main() {
	messages := make(chan string, 2)
	messages <- "buffered"
	messages <- "channel"
	fmt.Println(<-messages)
	fmt.Println(<-messages)

	squares := make(chan int, 5)
	for i := 0; i < 5; i++ {
		squares <- i * i
	}
	close(squares)
	sum := 0
	for square := range squares {
		sum += square
	}
	fmt.Println(sum, cap(squares))
}
