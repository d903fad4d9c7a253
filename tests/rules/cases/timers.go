package main

import (
	"fmt"
	"time"
)

func main() {
	timer := time.NewTimer(10 * time.Millisecond)
	ticker := time.NewTicker(2 * time.Millisecond)
	defer ticker.Stop()
	<-ticker.C
	<-timer.C
	fmt.Println("time is up")
}
