package main

import (
	"fmt"
	"time"
)

func forever() {
	for {
		time.Sleep(time.Millisecond)
	}
}

func main() {
	go forever()
	fmt.Println("main is done")
}
