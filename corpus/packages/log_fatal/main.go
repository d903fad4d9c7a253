package main

import (
	"fmt"
	"log"
	"os"
	"strconv"
)

func parse(s string) int {
	defer fmt.Println("never printed when Fatal ends the program")
	n, err := strconv.Atoi(s)
	if err != nil {
		log.Fatalf("no number: %v", err)
	}
	return n
}

func main() {
	log.SetFlags(0)
	log.SetOutput(os.Stdout)
	log.SetPrefix("calc: ")
	fmt.Println(parse("12"))
	if len(os.Args) > 5 {
		log.Fatal("too many", 1, 2, "arguments")
	}
	logger := log.New(os.Stdout, "[x] ", log.Lmsgprefix)
	logger.Println("a", 1)
	fmt.Println(parse("1x"))
}
