// A goroutine whose big results are not taken until it has ended: waiting first must not hang.
// (Joining a process that still has data in its pipe does.)
package main

import (
	"fmt"
	"strings"
	"sync"
)

func main() {
	const n = 40
	pages := make(chan string, n)

	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < n; i++ {
			pages <- strings.Repeat("x", 10_000+i)
		}
		close(pages)
	}()

	wg.Wait() // everything is in the buffer now
	fmt.Println("pages:", len(pages))

	bytes := 0
	for page := range pages {
		bytes += len(page)
	}
	fmt.Println("bytes:", bytes)
}
