package main

import (
	"flag"
	"fmt"
	"os"
)

func main() {
	flag.Usage = func() {
		fmt.Println("usage: x")
		flag.PrintDefaults()
	}
	flag.CommandLine.SetOutput(os.Stdout)
	n := flag.Int("n", 3, "count")
	flag.Parse()
	if *n == 3 {
		flag.Usage()
		os.Exit(2)
	}
}
