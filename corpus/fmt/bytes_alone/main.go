package main

import (
	"crypto/md5"
	"fmt"
)

func main() {
	b := []byte("a\x00é")
	fmt.Printf("%q\n", b)
	fmt.Printf("% x\n", b)
	fmt.Printf("%x\n", md5.Sum(b))
	fmt.Printf("%X\n", md5.Sum(b))
	fmt.Printf("% x\n", md5.Sum(b))
	fmt.Printf("%d\n", b)
	fmt.Printf("%08x\n", b)
	fmt.Printf("%#x\n", b)
	fmt.Printf("%-10s|%5q\n", b, b)
}
