// Loops that look like a range over a channel, and are none.
package main

import "fmt"

func numbers(n int) chan int {
	out := make(chan int, n)
	for i := range n {
		out <- i
	}
	close(out)
	return out
}

func main() {
	// the channel is another one in the end
	source := numbers(2)
	more := numbers(3)
	for {
		n, ok := <-source
		if !ok {
			if more == nil {
				break
			}
			source, more = more, nil
			continue
		}
		fmt.Println("first", n)
	}

	second := numbers(2)
	for {
		n, ok := <-second
		if !ok {
			break
		}
		fmt.Println("second", n, ok)
	}

	// the zero value is looked at
	third := numbers(1)
	for {
		n, ok := <-third
		if !ok {
			fmt.Println("zero", n)
			break
		}
		fmt.Println("third", n)
	}

	// each round has its own
	fourth := numbers(3)
	var later []func() int
	for {
		n, ok := <-fourth
		if !ok {
			break
		}
		later = append(later, func() int { return n })
	}
	for _, f := range later {
		fmt.Println(f())
	}

	fifth := numbers(3)
	for {
		_, ok := <-fifth
		if !ok {
			break
		}
		fmt.Println("counted")
	}
}
