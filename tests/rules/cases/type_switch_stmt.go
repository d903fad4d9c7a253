package main

import "fmt"

func describe(v any) string {
	switch x := v.(type) {
	case nil:
		return "nothing"
	case int:
		return fmt.Sprint("int ", x+1)
	case string:
		return "text " + x
	}
	return "something else"
}

func main() {
	fmt.Println(describe(1), describe("a"), describe(nil))
}
