// Methods on values, called through pointers to numbers.
package main

import "fmt"

type N int

func (n N) Show() string { return fmt.Sprint(int(n)) }

type S struct{ *N }

func main() {
	n := N(3)
	p := &n
	fmt.Println(p.Show())
	s := S{p}
	*p = 4
	fmt.Println(s.Show())
	f := p.Show
	*p = 5
	fmt.Println(f(), s.N.Show())
}
