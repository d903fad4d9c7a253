// Leaving the loop around a select: a plain break only leaves the select.
package main

import "fmt"

func main() {
	events := make(chan string)
	done := make(chan struct{})

	go func() {
		for _, e := range []string{"start", "skip", "work", "stop", "late"} {
			select {
			case events <- e:
			case <-done:
				return
			}
		}
	}()

	handled := 0
loop:
	for {
		select {
		case e := <-events:
			switch e {
			case "skip":
				fmt.Println("skipping")
				continue loop
			case "stop":
				break loop
			}
			if e == "start" {
				fmt.Println("starting")
				break // leaves the select
			}
			fmt.Println("handling", e)
		}
		handled++
	}
	close(done)
	fmt.Println("handled:", handled)
}
