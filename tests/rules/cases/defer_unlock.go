package main

import (
	"fmt"
	"sync"
)

var mu sync.Mutex

func update(n int) int {
	mu.Lock()
	defer mu.Unlock()
	return n + 1
}

func main() {
	fmt.Println(update(1))
}
