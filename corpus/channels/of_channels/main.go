// A channel of channels: each request carries the channel for its reply.
package main

import (
	"fmt"
	"strings"
)

// Request asks for a text in upper case.
type Request struct {
	Text  string
	Reply chan string
}

func server(requests <-chan Request) {
	served := 0
	for req := range requests {
		served++
		req.Reply <- fmt.Sprintf("%d: %s", served, strings.ToUpper(req.Text))
	}
}

// ask sends a request and waits for its reply.
func ask(requests chan<- Request, text string) string {
	reply := make(chan string)
	requests <- Request{text, reply}
	return <-reply
}

func main() {
	requests := make(chan Request)
	go server(requests)

	for _, text := range []string{"one", "two", "three"} {
		fmt.Println(ask(requests, text))
	}
	close(requests)

	// A plain channel of channels.
	lanes := make(chan chan int, 2)
	first, second := make(chan int, 1), make(chan int, 1)
	lanes <- first
	lanes <- second
	close(lanes)
	n := 10
	for lane := range lanes {
		lane <- n
		n *= 2
	}
	fmt.Println(<-first, <-second)
}
