package main

import (
	"errors"
	"fmt"
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"
)

type Value interface{}

type parser struct {
	s   string
	pos int
}

var errEOF = errors.New("unexpected end")

func (p *parser) ws() {
	for p.pos < len(p.s) {
		switch p.s[p.pos] {
		case ' ', '\t', '\n', '\r':
			p.pos++
		default:
			return
		}
	}
}

func (p *parser) value() (v Value, err error) {
	p.ws()
	if p.pos >= len(p.s) {
		return nil, errEOF
	}
	switch c := p.s[p.pos]; c {
	case '{':
		return p.object()
	case '[':
		return p.array()
	case '"':
		return p.str()
	case 't', 'f', 'n':
		for lit, v := range map[string]Value{"true": true, "false": false, "null": nil} {
			if strings.HasPrefix(p.s[p.pos:], lit) {
				p.pos += len(lit)
				return v, nil
			}
		}
		return nil, fmt.Errorf("bad literal at %d", p.pos)
	default:
		start := p.pos
		for p.pos < len(p.s) && strings.IndexByte("+-0123456789.eE", p.s[p.pos]) >= 0 {
			p.pos++
		}
		if start == p.pos {
			return nil, fmt.Errorf("unexpected %q at %d", c, p.pos)
		}
		f, err := strconv.ParseFloat(p.s[start:p.pos], 64)
		if err != nil {
			return nil, fmt.Errorf("number: %w", err)
		}
		return f, nil
	}
}

func (p *parser) str() (string, error) {
	var b strings.Builder
	p.pos++
	for p.pos < len(p.s) {
		switch c := p.s[p.pos]; {
		case c == '"':
			p.pos++
			return b.String(), nil
		case c == '\\':
			p.pos++
			if p.pos >= len(p.s) {
				return "", errEOF
			}
			switch p.s[p.pos] {
			case 'n':
				b.WriteByte('\n')
			case 't':
				b.WriteByte('\t')
			case 'u':
				if p.pos+5 > len(p.s) {
					return "", errEOF
				}
				n, err := strconv.ParseUint(p.s[p.pos+1:p.pos+5], 16, 32)
				if err != nil {
					return "", err
				}
				b.WriteRune(rune(n))
				p.pos += 4
			default:
				b.WriteByte(p.s[p.pos])
			}
			p.pos++
		default:
			r, size := utf8.DecodeRuneInString(p.s[p.pos:])
			b.WriteRune(r)
			p.pos += size
		}
	}
	return "", errEOF
}

func (p *parser) array() ([]Value, error) {
	out := []Value{}
	p.pos++
	for {
		p.ws()
		if p.pos < len(p.s) && p.s[p.pos] == ']' {
			p.pos++
			return out, nil
		}
		v, err := p.value()
		if err != nil {
			return nil, err
		}
		out = append(out, v)
		p.ws()
		if p.pos < len(p.s) && p.s[p.pos] == ',' {
			p.pos++
		}
	}
}

func (p *parser) object() (map[string]Value, error) {
	out := make(map[string]Value)
	p.pos++
	for {
		p.ws()
		if p.pos >= len(p.s) {
			return nil, errEOF
		}
		if p.s[p.pos] == '}' {
			p.pos++
			return out, nil
		}
		k, err := p.str()
		if err != nil {
			return nil, err
		}
		p.ws()
		if p.pos >= len(p.s) || p.s[p.pos] != ':' {
			return nil, fmt.Errorf("expected ':' at %d", p.pos)
		}
		p.pos++
		if out[k], err = p.value(); err != nil {
			return nil, err
		}
		p.ws()
		if p.pos < len(p.s) && p.s[p.pos] == ',' {
			p.pos++
		}
	}
}

func encode(v Value, indent int) string {
	pad := strings.Repeat("  ", indent)
	switch v := v.(type) {
	case nil:
		return "null"
	case bool:
		return strconv.FormatBool(v)
	case float64:
		return strconv.FormatFloat(v, 'g', -1, 64)
	case string:
		return strconv.Quote(v)
	case []Value:
		parts := make([]string, len(v))
		for i, e := range v {
			parts[i] = encode(e, indent+1)
		}
		return "[" + strings.Join(parts, ", ") + "]"
	case map[string]Value:
		keys := make([]string, 0, len(v))
		for k := range v {
			keys = append(keys, k)
		}
		sort.Strings(keys)
		var sb strings.Builder
		sb.WriteString("{\n")
		for i, k := range keys {
			fmt.Fprintf(&sb, "%s  %q: %s", pad, k, encode(v[k], indent+1))
			if i < len(keys)-1 {
				sb.WriteByte(',')
			}
			sb.WriteByte('\n')
		}
		sb.WriteString(pad + "}")
		return sb.String()
	default:
		panic(fmt.Sprintf("unknown %T", v))
	}
}

func depth(v Value) int {
	d := 0
	switch t := v.(type) {
	case []Value:
		for _, e := range t {
			d = max(d, depth(e))
		}
		return d + 1
	case map[string]Value:
		for _, e := range t {
			if n := depth(e); n > d {
				d = n
			}
		}
		return d + 1
	}
	return 0
}

func main() {
	for _, in := range []string{
		`{"name": "Gö", "tags": ["a", "b\n", true, null], "n": -1.5e3, "nested": {"x": [1, [2, [3]]]}}`,
		`[]`, `"\u00e9\"q"`, `[1, 2`, `{"a" 1}`, `tru`, `1.2.3`, `  `, `?`, `{}`,
	} {
		p := &parser{s: in}
		v, err := p.value()
		if err != nil {
			fmt.Printf("ERR %v (eof %t)\n", err, errors.Is(err, errEOF))
			continue
		}
		fmt.Println(encode(v, 0), depth(v))
		if m, ok := v.(map[string]Value); ok {
			fmt.Println(m["name"], m["missing"], m["tags"].([]Value)[1:], len(m))
			if n, ok := m["n"].(float64); ok {
				fmt.Println(n * 2)
			}
			fmt.Println(v)
		}
	}
}
