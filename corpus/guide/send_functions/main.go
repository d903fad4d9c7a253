// Functions travel through channels too: they do not fit through a process's pipe.
package main

import "fmt"

// MyStruct is the guide's example: data and something to do.
type MyStruct struct {
	Data []int
	Fn   func(int) int
}

func worker(tasks <-chan *MyStruct, sums chan<- int) {
	for task := range tasks {
		sum := 0
		for _, v := range task.Data {
			sum += task.Fn(v)
		}
		sums <- sum
	}
	close(sums)
}

func main() {
	tasks := make(chan *MyStruct)
	sums := make(chan int)
	go worker(tasks, sums)

	factor := 10
	tasks <- &MyStruct{Data: []int{1, 2, 3}, Fn: func(v int) int { return v * factor }}
	fmt.Println(<-sums)

	tasks <- &MyStruct{Data: []int{4, 5}, Fn: func(v int) int { return v + 1 }}
	fmt.Println(<-sums)

	close(tasks)
	_, ok := <-sums
	fmt.Println("more:", ok)
}
