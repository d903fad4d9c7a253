// A log analyzer: parses lines of standard input, counts by level, finds slow requests.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"sort"
	"strconv"
	"strings"
	"time"
)

// Entry is a parsed line.
type Entry struct {
	Level   string
	Path    string
	Status  int
	Elapsed time.Duration
}

// ErrFields is returned for lines with a wrong number of fields.
var ErrFields = errors.New("wrong number of fields")

// LineError says where parsing failed.
type LineError struct {
	Line int
	Err  error
}

func (e LineError) Error() string { return "line " + strconv.Itoa(e.Line) + ": " + e.Err.Error() }
func (e LineError) Unwrap() error { return e.Err }

func parse(line string) (e Entry, err error) {
	fields := strings.Split(line, "|")
	if len(fields) != 4 {
		return e, ErrFields
	}
	for i := range fields {
		fields[i] = strings.TrimSpace(fields[i])
	}
	e.Level, e.Path = strings.ToUpper(fields[0]), fields[1]
	if e.Status, err = strconv.Atoi(fields[2]); err != nil {
		return e, fmt.Errorf("status: %w", err)
	}
	ms, err := strconv.ParseFloat(strings.TrimSuffix(fields[3], "ms"), 64)
	if err != nil {
		return e, fmt.Errorf("elapsed: %w", err)
	}
	e.Elapsed = time.Duration(ms * float64(time.Millisecond))
	return e, nil
}

func read(r io.Reader) (entries []Entry, problems []error) {
	scanner := bufio.NewScanner(r)
	for number := 1; scanner.Scan(); number++ {
		line := scanner.Text()
		if line == "" || line[0] == '#' {
			continue
		}
		entry, err := parse(line)
		if err != nil {
			problems = append(problems, LineError{number, err})
			continue
		}
		entries = append(entries, entry)
	}
	return entries, problems
}

type stat struct {
	count   int
	total   time.Duration
	slowest Entry
}

func main() {
	entries, problems := read(os.Stdin)
	levels := map[string]int{}
	stats := map[string]*stat{}
	for _, e := range entries {
		levels[e.Level]++
		s := stats[e.Path]
		if s == nil {
			s = new(stat)
			stats[e.Path] = s
		}
		s.count++
		s.total += e.Elapsed
		if e.Elapsed > s.slowest.Elapsed {
			s.slowest = e
		}
	}
	fmt.Println(len(entries), "entries,", levels)

	paths := make([]string, 0, len(stats))
	for path := range stats {
		paths = append(paths, path)
	}
	sort.Slice(paths, func(i, j int) bool { return stats[paths[i]].total > stats[paths[j]].total })
	for i, path := range paths {
		s := stats[path]
		average := s.total / time.Duration(s.count)
		fmt.Printf("%d. %-10s %d x %v, slowest %v (%d)\n", i+1, path, s.count, average, s.slowest.Elapsed, s.slowest.Status)
	}

	for _, err := range problems {
		fmt.Println(err, errors.Is(err, ErrFields))
	}
	if len(problems) > 0 {
		os.Exit(1)
	}
}
