// Goroutines share memory: what the worker appends, main sees. (A process has its
// own memory: the gotcha of the guide.)
package main

import (
	"fmt"
	"sync"
)

// MyClass collects numbers.
type MyClass struct {
	data []int
}

// Add appends a number.
func (c *MyClass) Add(n int) {
	c.data = append(c.data, n)
}

func worker(obj *MyClass, wg *sync.WaitGroup) {
	defer wg.Done()
	obj.Add(1)
	obj.Add(2)
}

func main() {
	obj := &MyClass{}
	var wg sync.WaitGroup

	wg.Add(1)
	go worker(obj, &wg)
	wg.Wait()

	fmt.Println(obj.data, len(obj.data))
}
