// Loops that are nearly a map of a function over a slice.
package main

import (
	"fmt"
	"sync"
	"time"
)

var calls int

func counted(n int) int {
	calls++
	return n
}

func slow(n int) int {
	time.Sleep(time.Duration(n) * time.Millisecond)
	return n * n
}

func square(n int) int { return n * n }

func main() {
	numbers := []int{3, 1, 2}
	var wg sync.WaitGroup

	// it sleeps: all at the same time
	slept := make([]int, len(numbers))
	for i, n := range numbers {
		wg.Add(1)
		go func() {
			defer wg.Done()
			slept[i] = slow(n)
		}()
	}
	wg.Wait()

	// it is looked at before
	early := make([]int, len(numbers))
	early[0] = 7
	before := early[0]
	var second sync.WaitGroup
	for i, n := range numbers {
		second.Add(1)
		go func() {
			defer second.Done()
			early[i] = square(n)
		}()
	}
	second.Wait()

	// it is longer
	longer := make([]int, len(numbers)+1)
	var third sync.WaitGroup
	for i, n := range numbers {
		third.Add(1)
		go func() {
			defer third.Done()
			longer[i] = square(n)
		}()
	}
	third.Wait()

	// the index of another one
	turned := make([]int, len(numbers))
	var fourth sync.WaitGroup
	for i, n := range numbers {
		fourth.Add(1)
		go func() {
			defer fourth.Done()
			turned[len(numbers)-1-i] = square(n)
		}()
	}
	fourth.Wait()

	// one at a time, in the same memory
	one := make([]int, len(numbers))
	for i, n := range numbers {
		one[i] = counted(n)
	}
	fmt.Println(slept, before, early, longer, turned, one, calls)
}
