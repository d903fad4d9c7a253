// Nil maps in fields, elements and maps of maps: writing to them panics.
package main

import "fmt"

type G struct {
	adj map[string][]string
	n   int
}

type K struct{ m map[string]int }

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, r)
		} else {
			fmt.Println(name, "ok")
		}
	}()
	f()
}

func main() {
	try("field", func() { g := G{}; g.adj["a"] = append(g.adj["a"], "b") })
	try("made", func() { g := G{adj: map[string][]string{}}; g.adj["a"] = append(g.adj["a"], "b"); fmt.Println(g) })
	try("nested", func() { m := map[string]map[string]bool{}; m["a"]["b"] = true })
	try("slice", func() { s := make([]map[int]string, 2); fmt.Println(len(s[0]), s[1][3]); s[0][1] = "x" })
	try("array", func() { var s [2]map[int]int8; s[0][1]++ })
	try("new", func() { k := new(K); delete(k.m, "x"); k.m["x"] = 1 })
	try("ptr", func() { k := &K{}; k.m = make(map[string]int); k.m["x"]++; fmt.Println(*k) })
	var m map[string]int
	for range m {
	}
	v, ok := m["q"]
	fmt.Println(v, ok, len(m), m)
}
