// Cancelling a parent cancels its children; cancelling a child leaves its parent alone.
package main

import (
	"context"
	"fmt"
	"sync"
)

func watch(ctx context.Context, wg *sync.WaitGroup, ended *bool) {
	defer wg.Done()
	<-ctx.Done()
	*ended = true
}

func main() {
	root, cancelRoot := context.WithCancel(context.Background())
	left, cancelLeft := context.WithCancel(root)
	right, cancelRight := context.WithCancel(root)
	defer cancelRight()

	var wgLeft, wgRight sync.WaitGroup
	var leftEnded, rightEnded bool
	wgLeft.Add(1)
	wgRight.Add(1)
	go watch(left, &wgLeft, &leftEnded)
	go watch(right, &wgRight, &rightEnded)

	cancelLeft()
	wgLeft.Wait()
	fmt.Println("left ended:", leftEnded)
	fmt.Println(root.Err(), left.Err(), right.Err())

	cancelRoot()
	wgRight.Wait()
	fmt.Println("right ended:", rightEnded)
	fmt.Println(root.Err(), left.Err(), right.Err())
}
