// Durations, months and weekdays inside of what is printed.
package main

import (
	"fmt"
	"time"
)

type Color int

const (
	Red Color = iota
	Green
)

func (c Color) String() string { return [...]string{"Red", "Green"}[c] }

type Temp float64

func (t Temp) String() string { return fmt.Sprintf("%.1f°", float64(t)) }

type Job struct {
	Name    string
	Timeout time.Duration
	Month   time.Month
	Day     time.Weekday
	Color   Color
	Temp    Temp
	Ptr     *Color
	Colors  []Color
	Durs    []time.Duration
	ByC     map[Color]time.Duration
	Any     any
	Err     error
	inner   Color
	dur     time.Duration
}

type wrapper struct{ Job }

func main() {
	j := Job{Name: "x", Timeout: 1500 * time.Millisecond, Month: time.March, Day: time.Friday, Color: Green, Temp: 3.25,
		Colors: []Color{Red, Green}, Durs: []time.Duration{time.Second, 2 * time.Minute}, ByC: map[Color]time.Duration{Green: time.Hour},
		Any: Green, Err: fmt.Errorf("bad"), inner: Green, dur: time.Second}
	fmt.Println(j)
	fmt.Printf("%v\n", j)
	fmt.Printf("%+v\n", j)
	fmt.Printf("%v %+v\n", wrapper{j}, &wrapper{j})
	fmt.Println([]time.Duration{1, 2}, map[string]time.Duration{"a": 1e9}, [2]time.Month{1, 2})
	fmt.Println(struct {
		D time.Duration
		d time.Duration
	}{1, 2})
	fmt.Printf("%d %s %v\n", j.Color, j.Color, j.Timeout)
	var d any = j.Timeout
	fmt.Println(d, []any{j.Timeout, j.Color})
	fmt.Printf("%v %d %T\n", d, d, d)
}
