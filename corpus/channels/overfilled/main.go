// One value more than the buffer takes, and nobody else: Go reports the deadlock.
package main

import "fmt"

func main() {
	messages := make(chan string, 2)
	for _, word := range [...]string{"one", "two", "three"} {
		messages <- word
	}
	fmt.Println(<-messages)
}
