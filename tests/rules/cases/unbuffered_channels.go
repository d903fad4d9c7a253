package main

import "fmt"

func produce(ch chan<- string) {
	ch <- "done"
}

func main() {
	ch := make(chan string)
	go produce(ch)
	fmt.Println(<-ch)
}
