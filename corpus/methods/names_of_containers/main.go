// Methods called as Python's containers call theirs.
package main

import "fmt"

type Stack []int

func (s *Stack) Pop() int    { v := (*s)[len(*s)-1]; *s = (*s)[:len(*s)-1]; return v }
func (s *Stack) Append(x int) { *s = append(*s, x) }
func (s Stack) Count() int   { return len(s) }
func (s Stack) Copy() Stack  { return append(Stack{}, s...) }

type M map[string]int

func (m M) Get(k string) int      { return m[k] + 1 }
func (m M) Keys() []string        { return []string{"x"} }
func (m M) Pop(k string)          { delete(m, k) }
func (m M) Items() int            { return len(m) }

type Str string

func (s Str) Upper() string { return "UP" + string(s) }
func (s Str) Encode() int   { return len(s) }

type C chan int

func (c C) Close() { close(c) }
func (c C) Put(x int) { c <- x }

func main() {
	var s Stack
	s.Append(3)
	s.Append(4)
	fmt.Println(s.Count(), s.Copy(), s.Pop(), s)
	m := M{"a": 1}
	fmt.Println(m.Get("a"), m["a"], m["zz"], m.Keys(), m.Items())
	for k, v := range m {
		fmt.Println(k, v)
	}
	m.Pop("a")
	fmt.Println(len(m), m)
	fmt.Println(Str("é").Upper(), Str("é").Encode(), len(Str("é")))
	c := make(C, 3)
	c.Put(4)
	c.Close()
	fmt.Println(<-c)
}
