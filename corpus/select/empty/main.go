// select {} blocks main for ever; a goroutine ends the program.
package main

import (
	"fmt"
	"os"
	"time"
)

func main() {
	go func() {
		for i := 3; i > 0; i-- {
			fmt.Println(i)
			time.Sleep(time.Millisecond)
		}
		os.Exit(4)
	}()
	select {}
}
