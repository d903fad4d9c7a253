// A supervisor watches its worker's heartbeat, and replaces the worker when it stops.
package main

import (
	"fmt"
	"time"
)

// work sends heartbeats until its life is over, then hangs.
func work(lives int, beats chan<- int, quit <-chan struct{}) {
	for i := 1; i <= lives; i++ {
		select {
		case beats <- i:
		case <-quit:
			return
		}
	}
	<-quit
}

func main() {
	for attempt := 1; attempt <= 3; attempt++ {
		beats := make(chan int)
		quit := make(chan struct{})
		go work(attempt, beats, quit)

		last := <-beats // it may need a while to start
		for alive := true; alive; {
			select {
			case last = <-beats:
			case <-time.After(500 * time.Millisecond):
				alive = false
			}
		}
		close(quit)
		fmt.Println("attempt", attempt, "stopped after beat", last)
	}
}
