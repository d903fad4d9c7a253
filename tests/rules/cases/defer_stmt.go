package main

import "fmt"

func work() {
	defer fmt.Println("cleaned up")
	fmt.Println("working")
}

func main() {
	work()
}
