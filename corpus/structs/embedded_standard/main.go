// Embedded standard types promote their methods: io.Writer, error, time.Duration.
package main

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"time"
	"errors"
)

type counting struct {
	io.Writer
	n int
}

func (c *counting) Write(p []byte) (int, error) {
	c.n += len(p)
	return c.Writer.Write(p)
}

type tee struct{ io.Writer }

type werr struct {
	error
	code int
}

type timed struct{ time.Duration }

func main() {
	var b bytes.Buffer
	c := &counting{Writer: &b}
	fmt.Fprintf(c, "hello %d", 5)
	fmt.Fprintf(tee{c}, " more")
	fmt.Println(c.n, b.String())
	var err error = werr{errors.New("inner"), 3}
	fmt.Println(err)
	fmt.Println(timed{1500 * time.Millisecond})
	_, _ = io.WriteString(tee{&b}, "x")
	fmt.Println(strings.ToUpper(b.String()))
}
