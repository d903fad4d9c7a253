// Interfaces built from interfaces, decorators, and an interface held in a struct.
package main

import (
	"fmt"
	"strings"
)

// Reader reads lines.
type Reader interface{ ReadLine() (string, bool) }

// Writer writes lines.
type Writer interface{ WriteLine(string) int }

// ReadWriter does both.
type ReadWriter interface {
	Reader
	Writer
}

// Memory keeps its lines.
type Memory struct {
	lines []string
	next  int
}

// ReadLine implements Reader.
func (m *Memory) ReadLine() (string, bool) {
	if m.next >= len(m.lines) {
		return "", false
	}
	m.next++
	return m.lines[m.next-1], true
}

// WriteLine implements Writer.
func (m *Memory) WriteLine(s string) int {
	m.lines = append(m.lines, s)
	return len(s)
}

// Upper decorates a reader.
type Upper struct{ Reader }

// ReadLine hides the embedded one, and calls it.
func (u Upper) ReadLine() (string, bool) {
	s, ok := u.Reader.ReadLine()
	return strings.ToUpper(s), ok
}

// Counting embeds an interface, and adds to it.
type Counting struct {
	ReadWriter
	bytes int
}

// WriteLine counts.
func (c *Counting) WriteLine(s string) int {
	n := c.ReadWriter.WriteLine(s)
	c.bytes += n
	return n
}

func copyLines(w Writer, r Reader) (n int) {
	for {
		line, ok := r.ReadLine()
		if !ok {
			return n
		}
		w.WriteLine(line)
		n++
	}
}

func main() {
	source := &Memory{lines: []string{"one", "two", "three"}}
	sink := &Counting{ReadWriter: &Memory{}}

	fmt.Println(copyLines(sink, Upper{source}), sink.bytes)
	line, _ := sink.ReadLine()
	fmt.Println(line)

	var r Reader = sink
	_, isWriter := r.(Writer)
	_, isUpper := r.(Upper)
	fmt.Println(isWriter, isUpper)
}
