// Timers: one that fires, one that is stopped, and AfterFunc.
package main

import (
	"fmt"
	"time"
)

func main() {
	timer1 := time.NewTimer(10 * time.Millisecond)
	<-timer1.C
	fmt.Println("timer 1 fired, stop says", timer1.Stop())

	timer2 := time.NewTimer(time.Hour)
	go func() {
		<-timer2.C
		fmt.Println("timer 2 fired")
	}()
	fmt.Println("timer 2 stopped:", timer2.Stop(), timer2.Stop())

	called := make(chan string)
	time.AfterFunc(10*time.Millisecond, func() { called <- "called" })
	fmt.Println(<-called)

	start := time.Now()
	time.Sleep(20 * time.Millisecond)
	elapsed := time.Since(start)
	fmt.Println(elapsed >= 20*time.Millisecond, elapsed < 10*time.Second)
}
