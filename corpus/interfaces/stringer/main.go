// String and Error methods are used by fmt, at every depth that it reaches.
package main

import "fmt"

// Money prints as dollars.
type Money int

func (m Money) String() string { return fmt.Sprintf("$%d.%02d", int(m)/100, int(m)%100) }

// Item has a Stringer inside.
type Item struct {
	Name  string
	Price Money
	note  Money
}

// Token prints only through a pointer.
type Token struct{ kind string }

func (t *Token) String() string { return "<" + t.kind + ">" }

// Failure is an error.
type Failure struct{ Op string }

func (f Failure) Error() string { return f.Op + " failed" }

func main() {
	m := Money(1250)
	fmt.Println(m, []Money{1, 99}, map[string]Money{"a": 100}, &m != nil)
	fmt.Printf("%v %s %d %5d|%8v|%-8s|%q %x\n", m, m, m, m, m, m, m, int(m))

	item := Item{"pen", 199, 5}
	fmt.Println(item)
	fmt.Printf("%v %+v\n", item, &item)

	t := Token{"if"}
	fmt.Println(t, &t)
	fmt.Println([]*Token{&t}[0], [1]Money{7})

	var err error = Failure{"write"}
	fmt.Println(err, []error{err, nil})
	fmt.Printf("%v|%s|%d\n", err, err, []any{m, 5})
}
