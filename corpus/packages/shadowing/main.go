// Names: Python's keywords and builtins, predeclared names and packages that are shadowed.
package main

import (
	"fmt"
	"strings"
)

type list struct{ lambda, None int }

type str string

func print(def string) string { return "print " + def }

func sum(in, is int) (and int) {
	and = in + is
	return and
}

func global() int {
	nonlocal := 1
	pass, del := 2, 3
	return nonlocal + pass + del
}

func (self list) dict() map[string]int {
	return map[string]int{"lambda": self.lambda, "None": self.None}
}

func main() {
	True, False := 1, 0
	yield := list{lambda: True, None: False}
	fmt.Println(yield, yield.dict(), print("x"), sum(1, 2), global())

	len := func(s string) int { return -1 }
	fmt.Println(len("abc"))
	{
		string := "shadowed"
		nil := 5
		fmt.Println(string, nil)
	}

	from, import_ := "from", "import"
	except := strings.Join([]string{from, import_}, "+")
	with, as, try := 1, 2, 3
	fmt.Println(except, with+as+try)

	min := func(range_ ...int) int {
		id := range_[0]
		for _, object := range range_ {
			if object < id {
				id = object
			}
		}
		return id
	}
	fmt.Println(min(3, 1, 2), str("s"))

	fmt := "now a string"
	println2(fmt)

	var snakeCase, snake_case = 1, 2
	var HTTPServer, httpServer = 3, 4
	println2(snakeCase, snake_case, HTTPServer, httpServer)
}

func println2(args ...any) { fmt.Println(args...) }
