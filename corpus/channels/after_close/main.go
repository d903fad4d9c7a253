// After close: what is buffered comes first, then zero values with ok == false, for ever.
package main

import "fmt"

// Item is a struct element.
type Item struct {
	Name string
	Size int
}

func main() {
	numbers := make(chan int, 3)
	numbers <- 7
	numbers <- 0
	close(numbers)
	for i := 0; i < 4; i++ {
		v, ok := <-numbers
		fmt.Println(v, ok)
	}

	items := make(chan Item, 1)
	items <- Item{"disk", 10}
	close(items)
	fmt.Println(<-items, <-items)

	pointers := make(chan *Item)
	close(pointers)
	p, ok := <-pointers
	fmt.Println(p == nil, ok)

	words := make(chan string)
	close(words)
	fmt.Printf("%q\n", <-words)
}
