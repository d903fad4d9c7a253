// What is sent before the join must fit into the pipe, or the processes never end: these do not.
package main

import (
	"fmt"
	"strings"
	"sync"
)

func produce(id int, out chan<- string, wg *sync.WaitGroup) {
	defer wg.Done()
	out <- strings.Repeat(fmt.Sprint(id), 100_000)
}

func main() {
	var wg sync.WaitGroup
	out := make(chan string, 4)
	for id := 1; id <= 4; id++ {
		wg.Add(1)
		go produce(id, out, &wg)
	}
	wg.Wait()
	close(out)
	total := 0
	for text := range out {
		total += len(text)
	}
	fmt.Println(total)
}
