// A slice that goroutines of two groups change, the second by another name.
package main

import (
	"fmt"
	"sync"
)

func main() {
	names := make([]string, 3)
	var wg, again sync.WaitGroup
	for i := range names {
		wg.Add(1)
		go func() {
			defer wg.Done()
			names[i] = fmt.Sprint("name ", i)
		}()
	}
	wg.Wait()
	same := names
	for i := range same {
		again.Add(1)
		go func() {
			defer again.Done()
			same[i] += "!"
		}()
	}
	again.Wait()
	fmt.Println(names)
}
