// Nil maps of a type with methods.
package main

import "fmt"

type Counts map[string]int

func (c Counts) Add(k string) { c[k]++ }
func (c Counts) Total() (n int) {
	for _, v := range c {
		n += v
	}
	return
}

type Inner map[string]Counts

type H struct {
	m Counts
	p map[string]int
}

func main() {
	var c Counts
	fmt.Println(c == nil, len(c), c.Total(), c["x"])
	c = Counts{}
	fmt.Println(c == nil)
	c.Add("a")
	h := H{}
	fmt.Println(h.m == nil, h.p == nil)
	h.m = c
	fmt.Println(h.m == nil, h.m)
	var d Counts
	defer func() { fmt.Println(recover()) }()
	d.Add("x")
}
