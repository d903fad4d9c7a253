// Methods on types that are not structs: integers, floats, strings, slices, maps, functions.
package main

import (
	"fmt"
	"sort"
	"strings"
)

// Celsius is a temperature.
type Celsius float64

// Fahrenheit converts.
func (c Celsius) Fahrenheit() float64 { return float64(c)*9/5 + 32 }

// Weekday is an enumeration that prints its name.
type Weekday int

// The days.
const (
	Sunday Weekday = iota
	Monday
	Tuesday
)

func (d Weekday) String() string { return [...]string{"Sun", "Mon", "Tue"}[d] }

// Next is the day after.
func (d Weekday) Next() Weekday { return (d + 1) % 3 }

// Stack is a stack of ints.
type Stack []int

// Push puts a value on top.
func (s *Stack) Push(v int) { *s = append(*s, v) }

// Pop takes the top value.
func (s *Stack) Pop() int {
	old := *s
	v := old[len(old)-1]
	*s = old[:len(old)-1]
	return v
}

// Len is the number of values.
func (s Stack) Len() int { return len(s) }

// Headers is a map with methods.
type Headers map[string][]string

// Add appends a value.
func (h Headers) Add(key, value string) {
	key = strings.ToLower(key)
	h[key] = append(h[key], value)
}

// Op is a function with a method.
type Op func(int, int) int

// Fold applies the operation to all.
func (op Op) Fold(start int, xs ...int) int {
	for _, x := range xs {
		start = op(start, x)
	}
	return start
}

type byLength []string

func (b byLength) Len() int           { return len(b) }
func (b byLength) Less(i, j int) bool { return len(b[i]) < len(b[j]) }
func (b byLength) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

func main() {
	c := Celsius(36.6)
	fmt.Println(c, c.Fahrenheit(), c+0.4)

	day := Monday
	fmt.Println(day, day.Next(), day.Next().Next(), int(day))
	fmt.Printf("%v %d %s %T\n", day, day, Tuesday, day)

	var s Stack
	s.Push(1)
	s.Push(2)
	s.Push(3)
	fmt.Println(s.Pop(), s, s.Len(), len(s))

	h := Headers{}
	h.Add("Accept", "text")
	h.Add("ACCEPT", "json")
	fmt.Println(h, len(h["accept"]))

	add := Op(func(a, b int) int { return a + b })
	fmt.Println(add.Fold(0, 1, 2, 3), Op(func(a, b int) int { return a * b }).Fold(1, 2, 3))

	words := byLength{"three", "a", "to"}
	sort.Sort(words)
	fmt.Println(words)
}
