package main

import (
	"fmt"
	"time"
)

type data struct{ items []int }

func main() {
	fmt.Println("start")
	d := &data{}
	go func() {
		fmt.Println(d.items[3])
	}()
	time.Sleep(2 * time.Second)
	fmt.Println("unreachable")
}
