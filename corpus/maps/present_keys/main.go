// Reads of maps whose key is known to be there, and some where it is not.
package main

import "fmt"

type node struct {
	kids  map[rune]*node
	count int
}

type bag map[string]int

func drop(m map[string]int, k string) { delete(m, k) }

func (n *node) insert(w string) {
	for _, ch := range w {
		if _, ok := n.kids[ch]; !ok {
			n.kids[ch] = &node{kids: map[rune]*node{}}
		}
		n = n.kids[ch]
		n.count++
	}
}

func main() {
	root := &node{kids: map[rune]*node{}}
	root.insert("hello")
	root.insert("help")
	fmt.Println(len(root.kids), root.kids['h'].count)
	m := map[string]int{"a": 1, "b": 2}
	best := 0
	for k := range m {
		if m[k] > best {
			best = m[k]
		}
		drop(m, k)
		fmt.Println(m[k])
	}
	c := bag{}
	for _, w := range []string{"x", "y", "x"} {
		c[w]++
		if c[w] > 1 {
			fmt.Println(w, c[w])
		}
		w = "none"
		fmt.Println(c[w])
	}
	g := map[int]map[string]int{}
	for i := 0; i < 3; i++ {
		if g[i] == nil {
			g[i] = map[string]int{}
		}
		g[i]["k"] += i
		inner, ok := g[i+1]
		if !ok {
			g[i+1] = map[string]int{"z": i}
		}
		fmt.Println(len(inner), g[i+1]["z"])
	}
	f := map[float64]int{}
	nan := 0.0
	nan = nan / nan
	f[nan] = 3
	fmt.Println(f[nan], len(f))
	delete(f, nan)
	words := map[string]*node{}
	key := "k"
	set := func() { key = "other" }
	words[key] = root
	set()
	fmt.Println(words[key] == nil)
}
