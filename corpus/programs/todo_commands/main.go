package main

import (
	"bufio"
	"fmt"
	"os"
	"sort"
	"strconv"
	"strings"
)

type Todo struct {
	ID    int
	Title string
	Done  bool
	Prio  int
}

type Store struct {
	items  []*Todo
	nextID int
}

type Command struct {
	name, usage string
	minArgs     int
	run         func(s *Store, args []string) error
}

var commands []Command

func init() {
	commands = []Command{
		{"add", "add TITLE...", 1, cmdAdd},
		{"done", "done ID", 1, cmdDone},
		{"rm", "rm ID", 1, func(s *Store, args []string) error {
			i, err := s.index(args[0])
			if err != nil {
				return err
			}
			s.items = append(s.items[:i], s.items[i+1:]...)
			return nil
		}},
		{"list", "list [all]", 0, cmdList},
		{"prio", "prio ID N", 2, cmdPrio},
	}
}

func (s *Store) index(id string) (int, error) {
	n, err := strconv.Atoi(id)
	if err != nil {
		return -1, fmt.Errorf("bad id: %w", err)
	}
	for i, t := range s.items {
		if t.ID == n {
			return i, nil
		}
	}
	return -1, fmt.Errorf("no todo %d", n)
}

func cmdAdd(s *Store, args []string) error {
	s.nextID++
	s.items = append(s.items, &Todo{ID: s.nextID, Title: strings.Join(args, " ")})
	fmt.Println("added", s.nextID)
	return nil
}

func cmdDone(s *Store, args []string) error {
	i, err := s.index(args[0])
	if err != nil {
		return err
	}
	s.items[i].Done = true
	return nil
}

func cmdPrio(s *Store, args []string) (err error) {
	i, err := s.index(args[0])
	if err != nil {
		return
	}
	s.items[i].Prio, err = strconv.Atoi(args[1])
	return
}

func cmdList(s *Store, args []string) error {
	all := len(args) > 0 && args[0] == "all"
	sorted := make([]*Todo, len(s.items))
	copy(sorted, s.items)
	sort.SliceStable(sorted, func(i, j int) bool { return sorted[i].Prio > sorted[j].Prio })
	for _, t := range sorted {
		if t.Done && !all {
			continue
		}
		mark := ' '
		if t.Done {
			mark = 'x'
		}
		fmt.Printf("[%c] %2d %-12.10s p=%d\n", mark, t.ID, t.Title, t.Prio)
	}
	return nil
}

func dispatch(s *Store, line string) error {
	name, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
	for _, c := range commands {
		if c.name != name {
			continue
		}
		args := strings.Fields(rest)
		if len(args) < c.minArgs {
			return fmt.Errorf("usage: %s", c.usage)
		}
		return c.run(s, args)
	}
	return fmt.Errorf("unknown command %q", name)
}

func main() {
	s := &Store{}
	failures := 0
	in := bufio.NewScanner(os.Stdin)
	for in.Scan() {
		line := in.Text()
		if line == "quit" {
			break
		}
		if line == "" {
			continue
		}
		if err := dispatch(s, line); err != nil {
			fmt.Fprintln(os.Stdout, "!", err)
			failures++
		}
	}
	if err := in.Err(); err != nil {
		fmt.Println(err)
	}
	if failures > 0 {
		os.Exit(failures)
	}
}
