// The end of main must not come before the printer has received what main sends unbuffered:
// a queue that main fills in advance would lose lines.
package main

import (
	"fmt"
	"time"
)

func printer(ch <-chan int, last chan<- bool) {
	for {
		v := <-ch
		time.Sleep(10 * time.Millisecond)
		fmt.Println(v)
		if v == 3 {
			last <- true
		}
	}
}

func main() {
	ch := make(chan int)
	last := make(chan bool, 1)
	go printer(ch, last)
	for i := 0; i < 4; i++ {
		ch <- i
	}
	<-last
}
