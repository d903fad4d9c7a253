package main

import "fmt"

type Name string

func (n Name) Hi() string { return "hi " + string(n) }

type Flag bool

func (f Flag) String() string {
	if f {
		return "on"
	}
	return "off"
}

func pair() (string, int)        { return "a", 1 }
func trio() (int, string, Name)  { return 7, "b", "n" }
func wrap(xs ...any) []any       { return xs }
func first(n int, xs ...any) int { return n*100 + len(xs) }
func nums() (int, int, int)      { return 1, 2, 3 }
func sum(base int, xs ...int) int {
	for _, x := range xs {
		base += x
	}
	return base
}
func all(xs ...int) int { return sum(0, xs...) }

func main() {
	a, b := Name("x"), Name("y")
	c := a + b
	fmt.Println(c.Hi())
	c += "!"
	fmt.Println(c.Hi(), (a + "z").Hi())
	var f Flag = true
	fmt.Println(f, f.String(), bool(f))
	fs := []Flag{true, 1 > 2, a == b}
	fmt.Println(fs)
	if f && a != b {
		fmt.Println("both")
	}
	fmt.Println(wrap(pair()))
	fmt.Println(wrap(trio()))
	fmt.Println(first(trio()))
	fmt.Println(all(nums()), sum(nums()))
	fmt.Println(append([]any{0}, wrap(pair())...))
}
