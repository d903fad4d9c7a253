// append gives the type of its first operand, with its methods.
package main

import "fmt"

type Stack []int

func (s Stack) Copy() Stack      { return append(Stack{}, s...) }
func (s Stack) With(x int) Stack { return append(s, x) }
func (s Stack) Top() int         { return s[len(s)-1] }
func main() {
	s := Stack{1, 2}
	c := s.Copy()
	c[0] = 9
	fmt.Println(s, c, s.Copy().Top(), s.With(5).With(6).Top(), len(s))
}
