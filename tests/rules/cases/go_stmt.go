package main

import "fmt"

func greet(name string, done chan<- bool) {
	fmt.Println("hello", name)
	done <- true
}

func main() {
	done := make(chan bool, 1)
	go greet("Gopher", done)
	<-done
}
