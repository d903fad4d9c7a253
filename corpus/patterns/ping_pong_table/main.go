package main

import "fmt"

type Ball struct{ hits int }

func player(name string, table chan *Ball, done chan<- string, max int) {
	for {
		ball, ok := <-table
		if !ok {
			return
		}
		ball.hits++
		if ball.hits >= max {
			close(table)
			done <- fmt.Sprint(name, " wins after ", ball.hits)
			return
		}
		table <- ball
	}
}

func main() {
	table := make(chan *Ball)
	done := make(chan string)
	go player("ping", table, done, 6)
	go player("ping", table, done, 6)
	table <- new(Ball)
	fmt.Println(<-done)
}
