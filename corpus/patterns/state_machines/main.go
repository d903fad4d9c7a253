package main

import (
	"fmt"
	"os"
	"strings"
)

type State int

const (
	Idle State = iota
	Running
	Paused
	Stopped
)

//go:generate stringer
func (s State) String() string {
	switch s {
	case Idle:
		return "Idle"
	case Running:
		return "Running"
	case Paused:
		return "Paused"
	}
	return fmt.Sprintf("State(%d)", int(s))
}

type Event string

type Transition struct {
	From State
	On   Event
}

type FSM struct {
	state State
	table map[Transition]State
	hooks map[State][]func(from, to State)
	trace []string
}

type ErrTransition struct {
	State State
	Event Event
}

func (e *ErrTransition) Error() string {
	return fmt.Sprintf("no transition from %v on %q", e.State, e.Event)
}

func New() *FSM {
	f := &FSM{
		table: map[Transition]State{
			{Idle, "start"}:    Running,
			{Running, "pause"}: Paused,
			{Paused, "resume"}: Running,
			{Running, "stop"}:  Stopped,
		},
		hooks: make(map[State][]func(State, State)),
	}
	return f
}

func (f *FSM) On(s State, h func(from, to State)) { f.hooks[s] = append(f.hooks[s], h) }

func (f *FSM) Fire(e Event) error {
	next, ok := f.table[Transition{f.state, e}]
	if !ok {
		return &ErrTransition{f.state, e}
	}
	for _, h := range f.hooks[next] {
		h(f.state, next)
	}
	f.state = next
	return nil
}

type stateFn func(*lexer) stateFn

type lexer struct {
	input string
	pos   int
	out   []string
}

func lexText(l *lexer) stateFn {
	start := l.pos
	for l.pos < len(l.input) {
		if strings.HasPrefix(l.input[l.pos:], "{{") {
			if l.pos > start {
				l.out = append(l.out, "T:"+l.input[start:l.pos])
			}
			return lexAction
		}
		l.pos++
	}
	if l.pos > start {
		l.out = append(l.out, "T:"+l.input[start:])
	}
	return nil
}

func lexAction(l *lexer) stateFn {
	l.pos += 2
	end := strings.Index(l.input[l.pos:], "}}")
	if end < 0 {
		l.out = append(l.out, "ERR")
		return nil
	}
	l.out = append(l.out, "A:"+strings.TrimSpace(l.input[l.pos:l.pos+end]))
	l.pos += end + 2
	return lexText
}

type Light uint8

const (
	Red Light = iota + 1
	Green
	Yellow
	_
	numLights
)

var next = [...]Light{Red: Green, Green: Yellow, Yellow: Red}

func (l Light) Next() Light { return next[l] }

const (
	KB = 1 << (10 * (iota + 1))
	MB
	GB
)

func main() {
	f := New()
	count := map[State]int{}
	for _, s := range []State{Running, Paused, Stopped} {
		f.On(s, func(from, to State) {
			count[s]++
			f.trace = append(f.trace, fmt.Sprintf("%v->%v", from, to))
		})
	}
	for _, e := range strings.Split("start,pause,resume,jump,stop,start", ",") {
		if err := f.Fire(Event(e)); err != nil {
			fmt.Println("error:", err)
			if te, ok := err.(*ErrTransition); ok && te.Event == "jump" {
				continue
			}
			defer os.Exit(4)
		}
	}
	fmt.Println(f.state, f.trace, count)
	fmt.Printf("%v %d %s %5d|%-8v|%x\n", f.state, f.state, Paused, Running, Idle, 255)
	l := &lexer{input: "hi {{ name }}, bye {{x}}{{ oops"}
	for st := stateFn(lexText); st != nil; {
		st = st(l)
	}
	fmt.Printf("%q\n", l.out)
	x := Red
	for i := 0; i < 4; i++ {
		fmt.Print(x, " ")
		x = x.Next()
	}
	fmt.Println(numLights, len(next), KB, MB, GB)
}
