// Two players hit a ball to each other until one of them has had enough.
package main

import "fmt"

// Ball counts its hits.
type Ball struct{ hits int }

// player hits the ball until it has been hit limit times, then hands it to over.
func player(name string, limit int, in <-chan *Ball, out, over chan<- *Ball) {
	for ball := range in {
		ball.hits++
		fmt.Println(name, ball.hits)
		if ball.hits == limit {
			over <- ball
			return
		}
		out <- ball
	}
}

func main() {
	toPing, toPong := make(chan *Ball), make(chan *Ball)
	over := make(chan *Ball)
	go player("ping", 6, toPing, toPong, over)
	go player("pong", 6, toPong, toPing, over)

	toPing <- &Ball{}
	ball := <-over
	fmt.Println("hits:", ball.hits)
}
