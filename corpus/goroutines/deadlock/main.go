// All goroutines are asleep: Go ends the program with exit code 2.
package main

import "fmt"

func main() {
	ch := make(chan int)
	done := make(chan bool)

	go func() {
		v := <-ch
		fmt.Println("received", v)
		v = <-ch // nobody sends a second value
		fmt.Println("received", v)
		done <- true
	}()

	ch <- 1
	<-done
}
