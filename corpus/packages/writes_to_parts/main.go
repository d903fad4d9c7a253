package main

import (
	"fmt"
	"strings"
)

func main() {
	r := strings.NewReader("hello")
	buf := make([]byte, 8)
	m, err := r.Read(buf[3:])
	fmt.Println(m, err, buf)
}
