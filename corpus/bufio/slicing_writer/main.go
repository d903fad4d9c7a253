// A writer that cuts what it is given: its slices have arrays, those of the helpers do not.
package main

import (
	"fmt"
	"io"
	"os"
	"strings"
)

type wrapper struct {
	out   io.Writer
	width int
	at    int
}

func (w *wrapper) Write(b []byte) (n int, err error) {
	for len(b) > w.width-w.at {
		part := b[:w.width-w.at]
		m, err := w.out.Write(part)
		n += m
		if err != nil {
			return n, err
		}
		fmt.Fprintln(w.out)
		b, w.at = b[len(part):], 0
	}
	w.at += len(b)
	m, err := w.out.Write(b)
	return n + m, err
}

type shouting struct{ in io.Reader }

func (s shouting) Read(p []byte) (int, error) {
	n, err := s.in.Read(p[:min(4, cap(p))])
	copy(p, strings.ToUpper(string(p[:n])))
	return n, err
}

func main() {
	w := &wrapper{out: os.Stdout, width: 10}
	for i := range 5 {
		fmt.Fprintf(w, "line %d, ", i)
	}
	io.WriteString(w, "and the end\n")
	data, err := io.ReadAll(shouting{strings.NewReader("some words to read")})
	fmt.Println(string(data), err)
}
