// What has been sent is there at once: a select with default right after the send finds it.
// (Queue.get_nowait right after put raises Empty.)
package main

import "fmt"

func main() {
	ch := make(chan int, 1)
	found := 0
	for i := 0; i < 100; i++ {
		ch <- i
		select {
		case v := <-ch:
			if v == i {
				found++
			}
		default:
			fmt.Println("missed", i)
			<-ch
		}
	}
	fmt.Println("found:", found)

	// The same across goroutines: a send that happened before is seen.
	sent := make(chan struct{})
	go func() {
		ch <- 42
		close(sent)
	}()
	<-sent
	select {
	case v := <-ch:
		fmt.Println("there:", v)
	default:
		fmt.Println("not there")
	}
}
