package main

import "fmt"

// More is received than sent: all that blocks becomes a helper, which notices.
//= vehicle PROCESS
func main() {
	ch := make(chan int)       //= chan CHANNEL
	done := make(chan struct{}) //= chan CHANNEL
	go func() { //= go 1 one
		fmt.Println(<-ch)
		fmt.Println(<-ch)
		close(done)
	}()
	ch <- 1
	<-done
}
