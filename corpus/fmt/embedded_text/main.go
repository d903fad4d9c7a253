package main

import "fmt"

// State has the text that Machine and Wrapper have by embedding.
type State int

func (s State) String() string {
	return fmt.Sprintf("state %d", int(s))
}

// Machine prints as its state does, by value and by pointer.
type Machine struct {
	State
	steps []string
}

// Wrapper embeds a pointer.
type Wrapper struct {
	*Machine
	name string
}

func (m *Machine) show() {
	fmt.Printf("%v %s\n", m, m)
}

func find(machines map[string]*Machine, name string) *Machine {
	return machines[name]
}

func main() {
	m := &Machine{1, nil}
	fmt.Printf("%s|%v|%v\n", m, *m, m.State)
	fmt.Println(m, Wrapper{m, "w"}, &Wrapper{m, "p"})
	m.show()
	machines := map[string]*Machine{"a": m}
	fmt.Println(find(machines, "a"), find(machines, "b"))
	for _, name := range []string{"a", "b"} {
		found := machines[name]
		fmt.Printf("%v\n", found)
	}
	fmt.Println([]*Wrapper{}, []Machine{*m, {2, nil}})
}
