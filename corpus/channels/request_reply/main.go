package main

import "fmt"

type request struct {
	op    string
	a, b  int
	reply chan int
}

func server(reqs <-chan request) {
	for r := range reqs {
		switch r.op {
		case "add":
			r.reply <- r.a + r.b
		case "mul":
			r.reply <- r.a * r.b
		default:
			close(r.reply)
		}
	}
}

func call(reqs chan<- request, op string, a, b int) (int, bool) {
	reply := make(chan int)
	reqs <- request{op, a, b, reply}
	v, ok := <-reply
	return v, ok
}

func main() {
	reqs := make(chan request)
	go server(reqs)
	for _, op := range []string{"add", "mul", "pow"} {
		v, ok := call(reqs, op, 6, 7)
		fmt.Println(op, v, ok)
	}
	close(reqs)

	chans := make(chan chan string, 1)
	go func() {
		for c := range chans {
			c <- "hello"
		}
	}()
	c := make(chan string)
	chans <- c
	fmt.Println(<-c)
}
