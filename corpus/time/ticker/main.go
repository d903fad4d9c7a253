// A ticker that is stopped by a done channel.
package main

import (
	"fmt"
	"time"
)

func main() {
	ticker := time.NewTicker(5 * time.Millisecond)
	done := make(chan bool)
	ticks := make(chan int)

	go func() {
		n := 0
		for {
			select {
			case <-done:
				ticker.Stop()
				close(ticks)
				return
			case <-ticker.C:
				n++
				if n <= 3 {
					ticks <- n
				}
			}
		}
	}()

	for i := 0; i < 3; i++ {
		fmt.Println("tick", <-ticks)
	}
	done <- true
	_, more := <-ticks
	fmt.Println("ticker stopped, more ticks:", more)
}
