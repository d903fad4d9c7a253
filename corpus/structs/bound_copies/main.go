// Method values bound to copies: of variables, of embedded structs, in loops, maps and channels.
package main

import "fmt"

type Counter struct{ n int }

func (c Counter) Get() int { return c.n }
func (c *Counter) Inc()    { c.n++ }

type Wrap struct {
	Counter
	name string
}

func main() {
	c := Counter{1}
	get, inc := c.Get, c.Inc
	inc()
	inc()
	fmt.Println(get(), c.Get(), c.n)
	fs := []func() int{}
	for i := 0; i < 3; i++ {
		k := Counter{i}
		fs = append(fs, k.Get)
		k.Inc()
	}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	w := Wrap{Counter{5}, "w"}
	g := w.Get
	w.Inc()
	w2 := w
	w2.Inc()
	fmt.Println(g(), w.Get(), w2.Get())
	h := (*Counter).Inc
	h(&w.Counter)
	k := Counter.Get
	fmt.Println(k(w.Counter), w)
	defer w.Inc()
	defer fmt.Println("deferred", w.Get())
	w.Inc()
	arr := [3]Counter{{1}, {2}, {3}}
	for _, x := range arr {
		x.Inc()
	}
	for i := range arr {
		arr[i].Inc()
	}
	brr := arr
	brr[0].Inc()
	p := &arr[1]
	p.Inc()
	fmt.Println(arr, brr, arr == brr)
	ms := map[string]Counter{"a": {1}}
	x := ms["a"]
	x.Inc()
	fmt.Println(ms, x)
	ch := make(chan Counter, 1)
	ch <- x
	x.Inc()
	y := <-ch
	fmt.Println(x, y)
}
