// Two producers, three consumers, a bounded buffer between them.
package main

import (
	"fmt"
	"sync"
)

// Item is something produced.
type Item struct {
	Producer string
	Number   int
}

func produce(name string, count int, buffer chan<- Item) {
	for n := 1; n <= count; n++ {
		buffer <- Item{name, n}
	}
}

func consume(buffer <-chan Item) map[string]int {
	sums := map[string]int{}
	for item := range buffer {
		sums[item.Producer] += item.Number
	}
	return sums
}

func main() {
	buffer := make(chan Item, 4)
	var producers, consumers sync.WaitGroup

	for _, name := range []string{"north", "south"} {
		producers.Add(1)
		go func() {
			defer producers.Done()
			produce(name, 20, buffer)
		}()
	}

	results := make(chan map[string]int, 3)
	for c := 0; c < 3; c++ {
		consumers.Add(1)
		go func() {
			defer consumers.Done()
			results <- consume(buffer)
		}()
	}

	producers.Wait()
	close(buffer)
	consumers.Wait()
	close(results)

	totals := map[string]int{}
	for sums := range results {
		for name, sum := range sums {
			totals[name] += sum
		}
	}
	fmt.Println(totals)
}
