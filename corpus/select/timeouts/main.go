// time.After in a select: a limit for each receive, and one for the whole loop.
package main

import (
	"fmt"
	"time"
)

func ticks(n int, pause time.Duration) <-chan int {
	ch := make(chan int)
	go func() {
		for i := 1; i <= n; i++ {
			time.Sleep(pause)
			ch <- i
		}
	}()
	return ch
}

func main() {
	// A limit for each receive: the source dries up after three values.
	source := ticks(3, 5*time.Millisecond)
	fmt.Println("value", <-source) // it may need a while to start
	for waiting := true; waiting; {
		select {
		case v := <-source:
			fmt.Println("value", v)
		case <-time.After(500 * time.Millisecond):
			fmt.Println("no more values")
			waiting = false
		}
	}

	// A limit for the whole loop: the source never ends.
	deadline := time.After(200 * time.Millisecond)
	endless := ticks(1_000_000, 10*time.Millisecond)
	count := 0
	for {
		select {
		case <-endless:
			count++
			continue
		case <-deadline:
		}
		break
	}
	fmt.Println("not too many values:", count <= 20)
}
