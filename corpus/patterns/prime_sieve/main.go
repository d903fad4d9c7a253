// The concurrent prime sieve: a chain of filters, one goroutine for each prime.
package main

import "fmt"

// generate sends 2, 3, 4, ...
func generate(ch chan<- int) {
	for i := 2; ; i++ {
		ch <- i
	}
}

// filter drops what is divisible by prime.
func filter(in <-chan int, out chan<- int, prime int) {
	for {
		i := <-in
		if i%prime != 0 {
			out <- i
		}
	}
}

func main() {
	ch := make(chan int)
	go generate(ch)
	for i := 0; i < 10; i++ {
		prime := <-ch
		fmt.Println(prime)
		next := make(chan int)
		go filter(ch, next, prime)
		ch = next
	}
}
