package main

import (
	"fmt"
	"sort"
	"sync"
)

func safe(id int, f func(int) int, out chan<- string) {
	defer func() {
		if r := recover(); r != nil {
			out <- fmt.Sprintf("worker %d recovered: %v", id, r)
		}
	}()
	out <- fmt.Sprintf("worker %d: %d", id, f(id))
}

func main() {
	out := make(chan string, 5)
	var wg sync.WaitGroup
	for i := 0; i < 5; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			safe(i, func(n int) int { return 100 / (n - 2) }, out)
		}()
	}
	wg.Wait()
	close(out)
	var all []string
	for s := range out {
		all = append(all, s)
	}
	sort.Strings(all)
	for _, s := range all {
		fmt.Println(s)
	}
}
