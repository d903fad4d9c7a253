// A state machine: a vending machine with a table of transitions, and a traffic light with
// states that are functions.
package main

import "fmt"

// State and Event are enumerations.
type (
	State int
	Event int
)

// The states.
const (
	Idle State = iota
	HasCoin
	Vending
	Broken
)

// The events.
const (
	Coin Event = iota
	Select
	Done
	Kick
)

var stateNames = [...]string{"Idle", "HasCoin", "Vending", "Broken"}

func (s State) String() string { return stateNames[s] }

func (e Event) String() string { return [...]string{"Coin", "Select", "Done", "Kick"}[e] }

type key struct {
	state State
	event Event
}

// Machine runs by its table.
type Machine struct {
	state State
	table map[key]State
	enter map[State]func(*Machine)
	coins int
	sold  int
}

// NewMachine builds the table.
func NewMachine() *Machine {
	m := &Machine{
		table: map[key]State{
			{Idle, Coin}:      HasCoin,
			{HasCoin, Coin}:   HasCoin,
			{HasCoin, Select}: Vending,
			{Vending, Done}:   Idle,
		},
	}
	for s := Idle; s < Broken; s++ {
		m.table[key{s, Kick}] = Broken
	}
	m.enter = map[State]func(*Machine){
		HasCoin: func(m *Machine) { m.coins++ },
		Vending: func(m *Machine) { m.sold, m.coins = m.sold+1, m.coins-1 },
	}
	return m
}

// Fire handles an event.
func (m *Machine) Fire(e Event) error {
	next, ok := m.table[key{m.state, e}]
	if !ok {
		return fmt.Errorf("%v is not possible when %v", e, m.state)
	}
	m.state = next
	if enter := m.enter[next]; enter != nil {
		enter(m)
	}
	return nil
}

// light is a state of the traffic light: it returns the next one.
type light func(steps *[]string) light

func red(steps *[]string) light {
	*steps = append(*steps, "red")
	return green
}

func green(steps *[]string) light {
	*steps = append(*steps, "green")
	if len(*steps) >= 5 {
		return nil
	}
	return yellow
}

func yellow(steps *[]string) light {
	*steps = append(*steps, "yellow")
	return red
}

func main() {
	m := NewMachine()
	for _, e := range []Event{Select, Coin, Coin, Select, Coin, Done, Kick, Coin} {
		if err := m.Fire(e); err != nil {
			fmt.Println("error:", err)
			continue
		}
		fmt.Printf("%v -> %v (coins %d, sold %d)\n", e, m.state, m.coins, m.sold)
	}

	var steps []string
	for state := light(red); state != nil; {
		state = state(&steps)
	}
	fmt.Println(steps)
}
