package main

import "fmt"

func worker(done chan struct{}) {
	fmt.Println("working")
	close(done)
}

func main() {
	done := make(chan struct{})
	go worker(done)
	<-done
	fmt.Println("finished")
}
