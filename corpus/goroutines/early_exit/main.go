// When main returns the program ends, whatever the goroutines are doing.
package main

import (
	"fmt"
	"time"
)

func sleeper() {
	defer fmt.Println("never printed")
	time.Sleep(time.Hour)
}

func blocked(ch chan int) {
	<-ch
	fmt.Println("never printed either")
}

func main() {
	go sleeper()
	go blocked(make(chan int))
	time.Sleep(10 * time.Millisecond)
	fmt.Println("main returns")
}
