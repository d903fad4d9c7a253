// Calls that change the fields that are read beside them.
package main

import "fmt"

type Acc struct{ log []string }

func (a *Acc) add(s string) *Acc { a.log = append(a.log, s); return a }
func (a *Acc) n() int            { a.log = append(a.log, "n"); return len(a.log) }

var total int

func visit(d int) int {
	total += d
	if d == 0 {
		return 1
	}
	return visit(d-1) + total
}

type Parser struct {
	s   string
	pos int
}

func (p *Parser) next() byte { p.pos++; return p.s[p.pos-1] }
func (p *Parser) num() int {
	v := 0
	for p.pos < len(p.s) && p.s[p.pos] >= '0' && p.s[p.pos] <= '9' {
		v = v*10 + int(p.next()-'0')
	}
	return v
}
func (p *Parser) expr() int {
	v := p.num()
	for p.pos < len(p.s) {
		switch p.next() {
		case '+':
			v += p.num()
		case '-':
			v -= p.num()
		}
	}
	return v
}

func main() {
	a := &Acc{}
	fmt.Println(len(a.log)+a.n(), a.n()-len(a.log))
	a.add("x").add("y")
	fmt.Println(a.log, len(a.log), a.n())
	total = 1
	total += visit(3)
	fmt.Println(total)
	p := &Parser{s: "12+30-2"}
	fmt.Println(p.expr(), p.pos)
	p.pos = 0
	p.pos += p.num()
	fmt.Println(p.pos)
	xs := []int{1, 2, 3}
	pop := func() int { v := xs[len(xs)-1]; xs = xs[:len(xs)-1]; return v }
	fmt.Println(len(xs), pop(), len(xs))
	xs[0] = pop()
	fmt.Println(xs)
	n := 10
	dec := func() int { n--; return n }
	r := n + dec() + n*dec()
	fmt.Println(r, n)
	ret := func() (int, int) { return n, dec() }
	fmt.Println(ret())
	arr := []int{n, dec(), n, dec()}
	fmt.Println(arr)
	s := fmt.Sprint(n, " ", dec(), " ", n)
	fmt.Println(s)
}
