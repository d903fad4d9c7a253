// What a goroutine captures and what it gets as arguments: arguments are evaluated when the
// goroutine starts, captured variables are read when it runs.
package main

import "fmt"

func main() {
	message := "first"
	release := make(chan bool)
	seen := make(chan string)

	go func(arg string) {
		<-release
		seen <- arg
		seen <- message
	}(message)

	message = "second"
	release <- true
	fmt.Println("argument:", <-seen)
	fmt.Println("captured:", <-seen)

	// The other way round: main sees what the goroutine wrote, once it is done.
	total := 0
	done := make(chan struct{})
	go func() {
		for i := 1; i <= 10; i++ {
			total += i
		}
		close(done)
	}()
	<-done
	fmt.Println("total:", total)
}
