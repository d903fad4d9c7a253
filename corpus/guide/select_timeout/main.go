// select with a timeout: wait for a value, but not for ever.
package main

import (
	"fmt"
	"time"
)

// slow answers after a delay.
func slow(delay time.Duration, answers chan<- string) {
	time.Sleep(delay)
	answers <- fmt.Sprintf("answer after %v", delay)
}

func main() {
	answers := make(chan string, 1)

	go slow(10*time.Millisecond, answers)
	select {
	case answer := <-answers:
		fmt.Println(answer)
	case <-time.After(5 * time.Second):
		fmt.Println("timed out")
	}

	go slow(30*time.Second, answers)
	select {
	case answer := <-answers:
		fmt.Println(answer)
	case <-time.After(50 * time.Millisecond):
		fmt.Println("timed out")
	}
}
