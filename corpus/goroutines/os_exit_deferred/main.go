package main

import (
	"fmt"
	"os"
	"time"
)

func main() {
	defer fmt.Println("never printed")
	errs := make(chan error)
	go func() {
		errs <- fmt.Errorf("disk full")
	}()
	go func() {
		for {
			time.Sleep(time.Millisecond)
		}
	}()
	if err := <-errs; err != nil {
		fmt.Println("fatal:", err)
		os.Exit(3)
	}
}
