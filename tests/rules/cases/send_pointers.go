package main

import "fmt"

type Box struct{ N int }

func grow(boxes <-chan *Box, done chan<- bool) {
	box := <-boxes
	box.N++
	done <- true
}

func main() {
	box := &Box{}
	boxes := make(chan *Box, 1)
	done := make(chan bool, 1)
	go grow(boxes, done)
	boxes <- box
	<-done
	fmt.Println(box.N)
}
