// len and cap of channels, and sends that do not block until the buffer is full.
package main

import "fmt"

func main() {
	var none chan int
	unbuffered := make(chan int)
	ch := make(chan string, 3)
	fmt.Println(len(none), cap(none), len(unbuffered), cap(unbuffered), len(ch), cap(ch))

	for _, word := range []string{"a", "b", "c", "d", "e"} {
		select {
		case ch <- word:
			fmt.Println("sent", word, len(ch))
		default:
			fmt.Println("full at", word)
		}
	}
	close(ch)
	fmt.Println(len(ch), <-ch, len(ch))
	for word := range ch {
		fmt.Println(word, len(ch))
	}
	fmt.Println(len(ch), cap(ch))
}
