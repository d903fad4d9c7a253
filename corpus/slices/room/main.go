// A slice may grow into the room that make has left behind it.
package main

import "fmt"

func main() {
	s := make([]int, 0, 10)
	n := len(s)
	s = s[0 : n+2]
	s[n] = 3
	fmt.Println(s)
	t := make([]byte, 4, 16)
	t = t[:8]
	fmt.Println(len(t))
}
