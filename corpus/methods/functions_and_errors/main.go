// Defined types that are no structs, with methods; functions as handlers; errors of any kind.
package main

import (
	"errors"
	"fmt"
	"sort"
	"strings"
)

// HandlerFunc handles by calling itself.
type HandlerFunc func(string) string

// Serve calls f.
func (f HandlerFunc) Serve(s string) string { return f(s) }

// Then chains.
func (f HandlerFunc) Then(g HandlerFunc) HandlerFunc {
	return func(s string) string { return g(f(s)) }
}

// Handler serves.
type Handler interface{ Serve(string) string }

// ErrNegative is an error that is a number.
type ErrNegative float64

func (e ErrNegative) Error() string { return fmt.Sprintf("negative: %v", float64(e)) }

// ErrCode is an error that is an int.
type ErrCode int

// The codes.
const (
	NotFound ErrCode = iota + 1
	Denied
)

func (e ErrCode) Error() string { return [...]string{"", "not found", "denied"}[e] }

// Errors is a list of errors.
type Errors []error

func (es Errors) Error() string {
	var parts []string
	for _, e := range es {
		parts = append(parts, e.Error())
	}
	return strings.Join(parts, "; ")
}

// Name is an error that is a string.
type Name string

func (n Name) Error() string { return "bad name " + string(n) }

func check(x float64) error {
	if x < 0 {
		return ErrNegative(x)
	}
	if x == 0 {
		return NotFound
	}
	return nil
}

// IntList is sortable.
type IntList []int

func (l IntList) Len() int           { return len(l) }
func (l IntList) Less(i, j int) bool { return l[i] < l[j] }
func (l IntList) Swap(i, j int)      { l[i], l[j] = l[j], l[i] }

// Add appends.
func (l *IntList) Add(xs ...int) { *l = append(*l, xs...) }

// Sum adds.
func (l IntList) Sum() (total int) {
	for _, x := range l {
		total += x
	}
	return
}

// Counts counts words.
type Counts map[string]int

// Inc counts one.
func (c Counts) Inc(word string) { c[word]++ }

// Counter counts.
type Counter int

// Inc adds one.
func (c *Counter) Inc() { *c++ }

// Named has a name.
type Named interface{ Name() string }

// Greeter greets.
type Greeter interface {
	Named
	Greet() string
}

// Person is a Greeter.
type Person struct{ name string }

// Name gives it.
func (p *Person) Name() string { return p.name }

// Greet greets.
func (p *Person) Greet() string { return "I am " + p.name }

// Robot wraps what it greets with.
type Robot struct {
	Greeter
	*Counter
	id int
}

// Greet overrides.
func (r Robot) Greet() string { r.Inc(); return "BEEP " + r.Greeter.Greet() }

func main() {
	upper := HandlerFunc(strings.ToUpper)
	fmt.Println(upper.Serve("a"), upper("b"))
	exclaim := upper.Then(func(s string) string { return s + "!" })
	var h Handler = exclaim
	fmt.Println(h.Serve("hey"))
	handlers := map[string]Handler{"up": upper, "title": HandlerFunc(strings.TrimSpace)}
	fmt.Println(handlers["up"].Serve("x"), handlers["title"].Serve(" y "))

	for _, x := range []float64{-2, 0, 1} {
		err := check(x)
		var negative ErrNegative
		switch {
		case errors.As(err, &negative):
			fmt.Println("neg", float64(negative), err)
		case errors.Is(err, NotFound):
			fmt.Println("code", err, err == NotFound, err == Denied)
		default:
			fmt.Println(err)
		}
	}
	if e, ok := check(-1).(ErrNegative); ok {
		fmt.Println(e, e < 0)
	}
	wrapped := fmt.Errorf("ctx: %w", Denied)
	var code ErrCode
	fmt.Println(errors.As(wrapped, &code), int(code), code == Denied, code > NotFound)
	var all error = Errors{NotFound, Name("x")}
	fmt.Println(all, len(all.(Errors)))

	list := IntList{3, 1}
	list.Add(2)
	sort.Sort(list)
	fmt.Println(list, list.Sum(), list[0], len(list))
	counts := Counts{}
	counts.Inc("a")
	counts.Inc("a")
	fmt.Println(counts, counts["a"])
	var c Counter
	c.Inc()
	p := &c
	p.Inc()
	fmt.Println(c, *p)

	r := Robot{&Person{"Ann"}, &c, 7}
	fmt.Println(r.Greet(), r.Name(), *r.Counter)
	greet, inc := r.Greeter.Greet, r.Inc
	inc()
	fmt.Println(greet(), c)
	var g Greeter = r
	fmt.Println(g.Name(), g.Greet())

	type local struct {
		a int
		b string
	}
	type pairs []local
	ps := pairs{{1, "x"}, {2, "y"}}
	fmt.Println(ps, len(ps))
}
