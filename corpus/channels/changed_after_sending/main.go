// A send copies a struct and an array: what the sender changes afterwards is its own. A Queue
// pickles what it was given later, in a thread of its own.
package main

import "fmt"

type Inner struct{ n int }

func (i *Inner) Set(n int) { i.n = n }

type Msg struct {
	Inner
	tags [2]int
}

func sum(in <-chan Msg, rows <-chan [3]int, out chan<- int) {
	total := 0
	for m := range in {
		total += m.n*1000 + m.tags[0]
	}
	for row := range rows {
		total += row[0] + row[1]*10 + row[2]*100
	}
	out <- total
}

func main() {
	in := make(chan Msg, 100)
	rows := make(chan [3]int, 100)
	out := make(chan int, 1)
	go sum(in, rows, out)
	m := Msg{}
	for i := 0; i < 50; i++ {
		m.Set(i)
		m.tags[0] = i
		in <- m
	}
	m.Set(77)
	m.tags = [2]int{1000, 1000}
	close(in)
	var row [3]int
	for i := 0; i < 60; i++ {
		row[i%3]++
		rows <- row
	}
	row[0] = 5000
	close(rows)
	fmt.Println(<-out)
}
