package main

import "fmt"

func main() {
	tries := 0
again:
	tries++
	if tries < 3 {
		goto again
	}
	fmt.Println(tries)
}
