package main

import (
	"fmt"
	"sync"
)

func main() {
	slots := make(chan struct{}, 2)
	var wg sync.WaitGroup
	for i := 0; i < 4; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			slots <- struct{}{}
			fmt.Println("working")
			<-slots
		}()
	}
	wg.Wait()
}
