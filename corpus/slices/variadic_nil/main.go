// A variadic parameter that gets nothing is nil.
package main

import "fmt"

func count(xs ...int) (int, bool) { return len(xs), xs == nil }

func all(pre string, xs ...string) []string {
	if xs == nil {
		return nil
	}
	return append([]string{pre}, xs...)
}

func main() {
	fmt.Println(count())
	fmt.Println(count(1, 2))
	fmt.Println(count([]int{}...))
	fmt.Println(count(nil...))
	fmt.Println(all("a") == nil, all("a", "b"), all("a", []string{}...))
	f := count
	fmt.Println(f())
	g := func(xs ...any) bool { return xs == nil }
	fmt.Println(g(), g(nil), g(nil...))
}
