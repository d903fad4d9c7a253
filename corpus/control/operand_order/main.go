// The order in which operands of assignments, literals, calls and cases are evaluated.
package main

import "fmt"

func trace(s string, n int) int { fmt.Print(s, " "); return n }

type T struct{ a, b, c int }

func pair() (int, int) { fmt.Print("pair "); return 1, 2 }

func main() {
	a := []int{1, 2, 3}
	i := 0
	i, a[i] = 1, 9
	fmt.Println(i, a)
	a[i], i = 7, 2
	fmt.Println(i, a)
	a[0], a[1], a[2] = a[2], a[0], a[1]
	fmt.Println(a)
	a[trace("idx", 1)] = trace("val", 5)
	fmt.Println(a)
	m := map[int]int{}
	m[trace("k", 1)], m[trace("k2", 2)] = trace("v", 3), trace("v2", 4)
	fmt.Println(m)
	t := T{c: trace("c", 1), a: trace("a", 2), b: trace("b", 3)}
	fmt.Println(t)
	x, y := trace("x", 1), trace("y", 2)
	x, y = y, x
	fmt.Println(x, y)
	a[trace("i", 0)], x = pair()
	fmt.Println(a, x)
	fmt.Println(trace("f", 1)+trace("g", 2)*trace("h", 3), trace("l", 1) < trace("r", 0) && trace("no", 1) == 1)
	a = append(a, trace("ap", 1), len(a))
	fmt.Println(a)
	p := &a[0]
	*p, a = 100, []int{1}
	fmt.Println(*p, a)
	arr := [3]int{1, 2, 3}
	for i, v := range arr {
		arr[2] = 10
		if i == 2 {
			fmt.Println("v is", v)
		}
	}
	sl := []int{1, 2, 3}
	for i, v := range sl {
		sl[2] = 10
		if i == 2 {
			fmt.Println("v is", v)
		}
		sl = append(sl, v)
	}
	fmt.Println(sl)
	switch trace("tag", 2) {
	case trace("c1", 1), trace("c2", 2), trace("c3", 3):
		fmt.Println("matched")
	}
	for i := range trace("n", 3) {
		fmt.Print(i)
	}
	fmt.Println()
}
