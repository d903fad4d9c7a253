package main

import (
	"fmt"
	"sort"
)

type Organ struct {
	Name   string
	Weight int
}

type Organs []*Organ

func (s Organs) Len() int      { return len(s) }
func (s Organs) Swap(i, j int) { s[i], s[j] = s[j], s[i] }

type ByWeight struct{ Organs }

func (s ByWeight) Less(i, j int) bool { return s.Organs[i].Weight < s.Organs[j].Weight }

func show(organs []*Organ) {
	for _, o := range organs {
		fmt.Print(o.Name, " ")
	}
	fmt.Println()
}

func swapEnds(o Organs) { o.Swap(0, o.Len()-1) }

func main() {
	s := []*Organ{{"brain", 1340}, {"heart", 290}, {"liver", 1494}}
	sort.Sort(ByWeight{s})
	show(s)
	swapEnds(s)
	show(s)
}
