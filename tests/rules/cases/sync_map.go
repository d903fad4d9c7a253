package main

import (
	"fmt"
	"sync"
)

func main() {
	var seen sync.Map
	seen.Store("a", 1)
	v, ok := seen.Load("a")
	fmt.Println(v, ok)
}
