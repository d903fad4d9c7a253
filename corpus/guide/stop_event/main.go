// A stop signal by closing a channel: the worker looks at it between two pieces of work.
package main

import (
	"fmt"
	"time"
)

// worker works until stop is closed.
func worker(stop <-chan struct{}, stopped chan<- bool) {
	for {
		select {
		case <-stop:
			fmt.Println("Worker stopping...")
			stopped <- true
			return
		default:
			time.Sleep(time.Millisecond) // work
		}
	}
}

func main() {
	stop := make(chan struct{})
	stopped := make(chan bool)
	go worker(stop, stopped)

	time.Sleep(20 * time.Millisecond)
	close(stop)
	if <-stopped {
		fmt.Println("Event is set")
	}
}
