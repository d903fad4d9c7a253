// What is sent is a copy: arrays and structs do not change on the way, slices, maps and
// pointers still share what they refer to.
package main

import "fmt"

// Box has a field of value type and one of reference type.
type Box struct {
	label string
	sizes [2]int
	tags  []string
}

func main() {
	boxes := make(chan Box, 1)
	box := Box{"small", [2]int{1, 2}, []string{"red"}}
	boxes <- box

	box.label = "changed"
	box.sizes[0] = 99
	box.tags[0] = "blue" // shared with the copy
	got := <-boxes
	fmt.Println(box, got)

	pointers := make(chan *Box, 1)
	pointers <- &box
	box.label = "seen through the pointer"
	p := <-pointers
	p.sizes[1] = 77
	fmt.Println(p.label, box.sizes, p == &box)
}
