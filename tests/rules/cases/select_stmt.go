package main

import "fmt"

func produce(ch chan<- int, n int) {
	ch <- n
}

func main() {
	a := make(chan int)
	b := make(chan int)
	go produce(a, 1)
	go produce(b, 2)
	total := 0
	for range 2 {
		select {
		case x := <-a:
			total += x
		case y := <-b:
			total += y
		}
	}
	fmt.Println(total)
}
