package main

import "fmt"

func orDone(done <-chan struct{}, c <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for {
			select {
			case <-done:
				return
			case v, ok := <-c:
				if !ok {
					return
				}
				select {
				case out <- v:
				case <-done:
				}
			}
		}
	}()
	return out
}

func tee(done <-chan struct{}, in <-chan int) (_, _ <-chan int) {
	out1, out2 := make(chan int), make(chan int)
	go func() {
		defer close(out1)
		defer close(out2)
		for val := range orDone(done, in) {
			var out1, out2 = out1, out2
			for i := 0; i < 2; i++ {
				select {
				case <-done:
				case out1 <- val:
					out1 = nil
				case out2 <- val:
					out2 = nil
				}
			}
		}
	}()
	return out1, out2
}

func repeat(done <-chan struct{}, values ...int) <-chan int {
	s := make(chan int)
	go func() {
		defer close(s)
		for {
			for _, v := range values {
				select {
				case <-done:
					return
				case s <- v:
				}
			}
		}
	}()
	return s
}

func take(done <-chan struct{}, in <-chan int, n int) <-chan int {
	s := make(chan int)
	go func() {
		defer close(s)
		for i := 0; i < n; i++ {
			select {
			case <-done:
				return
			case s <- <-in:
			}
		}
	}()
	return s
}

func main() {
	done := make(chan struct{})
	defer close(done)
	a, b := tee(done, take(done, repeat(done, 1, 2), 4))
	for v := range a {
		fmt.Printf("out1: %v, out2: %v\n", v, <-b)
	}
}
