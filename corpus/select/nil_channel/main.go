// A nil channel in a select is never ready: setting a closed channel to nil turns its case off.
package main

import "fmt"

func emit(n int, step int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for i := 1; i <= n; i++ {
			out <- i * step
		}
	}()
	return out
}

func main() {
	a, b := emit(3, 1), emit(5, 10)
	sumA, sumB, closed := 0, 0, 0

	for a != nil || b != nil {
		select {
		case v, ok := <-a:
			if !ok {
				a = nil
				closed++
				continue
			}
			sumA += v
		case v, ok := <-b:
			if !ok {
				b = nil
				closed++
				continue
			}
			sumB += v
		}
	}
	fmt.Println(sumA, sumB, closed)

	// A send case that is on only while there is something to send.
	queue := []string{"x", "y", "z"}
	out := make(chan string, 3)
	for len(queue) > 0 {
		var target chan string
		var head string
		if len(queue) > 0 {
			target, head = out, queue[0]
		}
		select {
		case target <- head:
			queue = queue[1:]
		default:
			fmt.Println("blocked")
		}
	}
	close(out)
	for v := range out {
		fmt.Print(v, " ")
	}
	fmt.Println()
}
