// A panic in a goroutine that nobody recovers ends the whole program with exit code 2.
package main

import (
	"fmt"
	"time"
)

func divide(a, b int) int {
	return a / b
}

func main() {
	defer fmt.Println("main's deferred calls do not run")

	fmt.Println("start")
	go func() {
		fmt.Println(divide(10, 5))
		fmt.Println(divide(1, 0))
	}()
	time.Sleep(time.Minute)
	fmt.Println("never reached")
}
