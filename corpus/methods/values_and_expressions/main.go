// Method values bind their receiver; method expressions take it as first argument.
package main

import "fmt"

// Acc accumulates.
type Acc struct{ total int }

// Add changes the accumulator.
func (a *Acc) Add(n int) { a.total += n }

// Plus leaves it as it is.
func (a Acc) Plus(n int) int { return a.total + n }

func apply(f func(int), ns ...int) {
	for _, n := range ns {
		f(n)
	}
}

// Adder is implemented by *Acc.
type Adder interface{ Add(int) }

func main() {
	a := Acc{10}
	add := a.Add   // binds &a
	plus := a.Plus // binds a copy of a
	add(5)
	fmt.Println(a.total, plus(0), a.Plus(0))
	apply(add, 1, 2, 3)
	apply(a.Add, 100)
	fmt.Println(a)

	addExpr := (*Acc).Add
	plusExpr := Acc.Plus
	addExpr(&a, 1000)
	fmt.Println(plusExpr(a, 1))

	fromInterface := Adder.Add
	var i Adder = &a
	fromInterface(i, 1)
	bound := i.Add
	bound(1)
	fmt.Println(a.total)

	table := map[string]func(Acc, int) int{
		"plus":  Acc.Plus,
		"minus": func(a Acc, n int) int { return a.total - n },
	}
	fmt.Println(table["plus"](a, 1), table["minus"](a, 1))

	accs := []Acc{{1}, {2}}
	for i := range accs {
		accs[i].Add(10)
	}
	for _, acc := range accs {
		acc.Add(100) // a copy
	}
	fmt.Println(accs)
}
