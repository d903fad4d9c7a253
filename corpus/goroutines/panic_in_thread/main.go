// A panic in a goroutine that shares memory ends the program, while main waits for others.
package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	names := map[int]string{}
	var mu sync.Mutex
	var wg sync.WaitGroup
	fmt.Println("start")
	for i := 0; i < 3; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			names[i] = fmt.Sprint("n", i)
			mu.Unlock()
			if i == 2 {
				panic("no more names")
			}
			time.Sleep(time.Hour)
		}()
	}
	wg.Wait()
	fmt.Println("never")
}
