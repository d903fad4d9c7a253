package main

import (
	"fmt"
	"time"
)

func main() {
	time.Sleep(10 * time.Millisecond)
	fmt.Println("awake")
}
