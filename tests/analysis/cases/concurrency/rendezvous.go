package main

import "fmt"

//= vehicle PROCESS
func main() {
	start := make(chan bool) //= chan JOINABLE
	done := make(chan bool)  //= chan EVENT
	go func() { //= go 1 one
		fmt.Println("ready")
		<-start
		fmt.Println("running")
		close(done)
	}()
	start <- true
	<-done
	fmt.Println("finished")
}
