package main

import "fmt"

type List struct {
	val  int
	next *List
}

func build(n int) *List {
	if n == 0 {
		return nil
	}
	return &List{n, build(n - 1)}
}

func (l *List) Sum() int {
	if l == nil {
		return 0
	}
	return l.val + l.next.Sum()
}

func isEven(n int) bool {
	if n == 0 {
		return true
	}
	return isOdd(n - 1)
}

func isOdd(n int) bool {
	if n == 0 {
		return false
	}
	return isEven(n - 1)
}

func ack(m, n int) int {
	if m == 0 {
		return n + 1
	}
	if n == 0 {
		return ack(m-1, 1)
	}
	return ack(m-1, ack(m, n-1))
}

func main() {
	l := build(20000)
	fmt.Println(l.Sum())
	fmt.Println(isEven(50001))
	fmt.Println(ack(2, 300))
	var dfs func(n int) int
	dfs = func(n int) int {
		if n == 0 {
			return 0
		}
		return 1 + dfs(n-1)
	}
	fmt.Println(dfs(30000))
}
