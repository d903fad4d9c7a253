// Goroutines from methods, method values and function variables.
package main

import "fmt"

// Printer sends lines with a prefix.
type Printer struct {
	prefix string
	out    chan string
}

// Print sends one line.
func (p Printer) Print(text string) {
	p.out <- p.prefix + text
}

func twice(f func(string), text string) {
	f(text)
	f(text)
}

func main() {
	out := make(chan string)
	p := Printer{"> ", out}

	go p.Print("method")
	fmt.Println(<-out)

	p.prefix = "# "
	show := p.Print // the receiver is copied here
	p.prefix = "? "
	go show("method value")
	fmt.Println(<-out)

	go twice(show, "argument")
	fmt.Println(<-out)
	fmt.Println(<-out)

	f := func(n int) { out <- fmt.Sprint("function ", n) }
	for i := range 3 {
		go f(i)
		fmt.Println(<-out)
	}
}
