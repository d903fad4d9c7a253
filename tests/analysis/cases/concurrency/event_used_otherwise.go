package main

import "fmt"

//= vehicle PROCESS
func main() {
	done := make(chan struct{}) //= chan CHANNEL
	stop := make(chan struct{}) //= chan CHANNEL
	go func() { //= go 1 one
		_, ok := <-done
		fmt.Println(ok)
		close(stop)
	}()
	if len(done) == 0 {
		close(done)
	} else {
		close(done)
	}
	v := <-stop
	fmt.Println(v)
}
