package main

import "fmt"

type config struct{ factor int }

//= vehicle THREAD
func main() {
	out := make(chan int) //= chan CHANNEL
	c := &config{1}
	go func() { //= go 1 one
		<-out
		out <- c.factor
	}()
	c.factor = 2
	out <- 0
	fmt.Println(<-out)
}
