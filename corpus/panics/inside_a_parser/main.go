// A parser that uses panic inside and returns an error outside.
package main

import "fmt"

type syntaxError struct {
	pos     int
	message string
}

func (e syntaxError) Error() string { return fmt.Sprintf("%d: %s", e.pos, e.message) }

type parser struct {
	text string
	pos  int
}

func (p *parser) fail(format string, args ...any) {
	panic(syntaxError{p.pos, fmt.Sprintf(format, args...)})
}

func (p *parser) expect(c byte) {
	if p.pos >= len(p.text) {
		p.fail("expected %q, got the end", c)
	}
	if got := p.text[p.pos]; got != c {
		p.fail("expected %q, got %q", c, got)
	}
	p.pos++
}

// list parses (1(2)3), and returns the sum weighted by depth.
func (p *parser) list(depth int) int {
	p.expect('(')
	total := 0
	for p.pos < len(p.text) && p.text[p.pos] != ')' {
		if c := p.text[p.pos]; c == '(' {
			total += p.list(depth + 1)
		} else if c >= '0' && c <= '9' {
			total += int(c-'0') * depth
			p.pos++
		} else {
			p.fail("unexpected %q", c)
		}
	}
	p.expect(')')
	return total
}

// Parse turns the parser's panics into errors, and lets others through.
func Parse(text string) (total int, err error) {
	defer func() {
		if r := recover(); r != nil {
			e, ok := r.(syntaxError)
			if !ok {
				panic(r)
			}
			err = e
		}
	}()
	p := &parser{text: text}
	total = p.list(1)
	if p.pos != len(text) {
		p.fail("extra text")
	}
	return total, nil
}

func main() {
	for _, text := range []string{"(12(34)5)", "()", "(1", "1)", "(x)", "(1))"} {
		total, err := Parse(text)
		fmt.Println(text, total, err)
	}
}
