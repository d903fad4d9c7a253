// A small command line tool: arguments, options by hand, exit codes, standard error.
package main

import (
	"fmt"
	"os"
	"strconv"
	"strings"
)

func usage() {
	fmt.Fprintln(os.Stderr, "usage: repeat [-n COUNT] [-u] WORD...")
}

func run(args []string) int {
	count, upper := 1, false
	for len(args) > 0 && strings.HasPrefix(args[0], "-") {
		switch args[0] {
		case "-n":
			if len(args) < 2 {
				usage()
				return 2
			}
			n, err := strconv.Atoi(args[1])
			if err != nil {
				fmt.Println("bad count:", err)
				return 2
			}
			count = n
			args = args[2:]
		case "-u":
			upper = true
			args = args[1:]
		default:
			usage()
			return 2
		}
	}

	for i, word := range args {
		if upper {
			word = strings.ToUpper(word)
		}
		fmt.Println(i, strings.Repeat(word+" ", count))
	}
	if len(args) == 0 {
		return 1
	}
	return 0
}

func main() {
	fmt.Println(len(os.Args)-1, "arguments")
	code := run(os.Args[1:])
	if code == 0 {
		code = run([]string{"-n", "many"}) + run(nil)
	}
	os.Exit(code)
}
