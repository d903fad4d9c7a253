package main

import (
	"fmt"
	"sync"
)

var once sync.Once

func setup() {
	fmt.Println("ready")
}

func main() {
	once.Do(setup)
	once.Do(setup)
}
