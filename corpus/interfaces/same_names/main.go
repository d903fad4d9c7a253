// Interfaces whose methods have the same names and other signatures, and values that only a call
// with several results makes interface values.
package main

import "fmt"

type narrow interface{ Name() int8 }
type wide interface{ Name() int64 }

type small struct{ n int8 }
type large struct{ n int64 }

func (s small) Name() int8  { return s.n }
func (l large) Name() int64 { return l.n }

// Pair is printed although its type does not say so where it is printed.
type Pair struct {
	K int
	M map[string]string
}

func pair() (int, Pair) { return 1, Pair{2, map[string]string{"a": "b"}} }

func consume(n int, v interface{}) { fmt.Println(n, v) }

func main() {
	consume(pair())
	for _, v := range []interface{}{small{1}, large{2}, 3} {
		_, isNarrow := v.(narrow)
		_, isWide := v.(wide)
		fmt.Println(isNarrow, isWide)
	}
}
