// Print, Println, Sprint and Fprint: when spaces come between operands, and what values look like.
package main

import (
	"fmt"
	"os"
)

type pair struct {
	A any
	B *int
}

func main() {
	fmt.Print("a", "b", 1, 2, true, "c", 3.0, "\n")
	fmt.Print(1, 2, "\n")
	fmt.Println("a", 1, true, 2.5, 'x', nil, "b")
	fmt.Println()
	s := fmt.Sprint("x", 1, 2, "y", []int{3}, []int{4})
	t := fmt.Sprintln("end", s)
	fmt.Print(t, len(t), "\n")

	n, err := fmt.Fprintf(os.Stdout, "%s-%d\n", "out", 7)
	fmt.Println(n, err)
	fmt.Fprintln(os.Stdout, "to", "stdout")
	fmt.Fprintln(os.Stderr, "to stderr: not compared")
	println("the builtin prints to stderr too")

	fmt.Println([]string{}, []string{""}, map[string]bool{}, [0]int{}, pair{})
	fmt.Println(pair{1, nil}, []any{nil, 1, "s", 2.5, []int{1}}, [][]string{{"a"}, nil})
	fmt.Println(int8(-5), uint64(18446744073709551615), float32(0.1), 1e100, complex64(1))
	fmt.Println([]byte("abc"), []rune("abc"), [3]byte{1, 2, 3}, string([]byte{104, 105}))
	fmt.Println(map[string][]int{"b": {2}, "a": {1, 2}}, map[float64]bool{2.5: true, -1: false}, map[bool]int{true: 1, false: 0})
	fmt.Println("tab\tquote\"", `raw\n`, "null:\x00:", "é", "\u4e16")
}
