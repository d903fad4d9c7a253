package main

import "fmt"

// Step is printed by its static type with %+v, and is an interface value elsewhere.
type Step struct {
	From  string
	Count int
}

func describe(values ...any) {
	fmt.Println(values...)
	fmt.Printf("%v %d\n", values, len(values))
}

func main() {
	step := Step{"a", 1}
	describe(step, 2, nil)
	fmt.Printf("%+v\n", step)
	fmt.Printf("%+v %v\n", []Step{step}, &step)
}
