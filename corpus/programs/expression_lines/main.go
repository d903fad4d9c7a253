package main

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"
	"unicode"
)

type TokenType int

const (
	NUMBER TokenType = iota
	IDENT
	PLUS
	MINUS
	STAR
	SLASH
	LPAREN
	RPAREN
	ASSIGN
	EOF
)

var names = map[TokenType]string{NUMBER: "NUMBER", IDENT: "IDENT", PLUS: "+", MINUS: "-", STAR: "*", SLASH: "/", LPAREN: "(", RPAREN: ")", ASSIGN: "=", EOF: "EOF"}

func (t TokenType) String() string { return names[t] }

type Token struct {
	Type TokenType
	Lit  string
	Pos  int
}

type Lexer struct {
	input []rune
	pos   int
}

func (l *Lexer) Next() (Token, error) {
	for l.pos < len(l.input) && unicode.IsSpace(l.input[l.pos]) {
		l.pos++
	}
	if l.pos >= len(l.input) {
		return Token{EOF, "", l.pos}, nil
	}
	start := l.pos
	ch := l.input[l.pos]
	switch {
	case unicode.IsDigit(ch):
		for l.pos < len(l.input) && (unicode.IsDigit(l.input[l.pos]) || l.input[l.pos] == '.') {
			l.pos++
		}
		return Token{NUMBER, string(l.input[start:l.pos]), start}, nil
	case unicode.IsLetter(ch):
		for l.pos < len(l.input) && unicode.IsLetter(l.input[l.pos]) {
			l.pos++
		}
		return Token{IDENT, string(l.input[start:l.pos]), start}, nil
	}
	l.pos++
	types := map[rune]TokenType{'+': PLUS, '-': MINUS, '*': STAR, '/': SLASH, '(': LPAREN, ')': RPAREN, '=': ASSIGN}
	if t, ok := types[ch]; ok {
		return Token{t, string(ch), start}, nil
	}
	return Token{}, fmt.Errorf("unexpected character %q at %d", ch, start)
}

type Node interface {
	Eval(env map[string]float64) (float64, error)
	fmt.Stringer
}

type (
	Num   float64
	Var   string
	BinOp struct {
		Op   TokenType
		L, R Node
	}
	Unary struct{ X Node }
	Let   struct {
		Name string
		X    Node
	}
)

var ErrDivZero = errors.New("division by zero")

type UndefinedError struct{ Name string }

func (e *UndefinedError) Error() string { return "undefined: " + e.Name }

func (n Num) Eval(map[string]float64) (float64, error) { return float64(n), nil }
func (v Var) Eval(env map[string]float64) (float64, error) {
	if x, ok := env[string(v)]; ok {
		return x, nil
	}
	return 0, &UndefinedError{string(v)}
}
func (b *BinOp) Eval(env map[string]float64) (float64, error) {
	l, err := b.L.Eval(env)
	if err != nil {
		return 0, err
	}
	r, err := b.R.Eval(env)
	if err != nil {
		return 0, err
	}
	switch b.Op {
	case PLUS:
		return l + r, nil
	case MINUS:
		return l - r, nil
	case STAR:
		return l * r, nil
	case SLASH:
		if r == 0 {
			return 0, ErrDivZero
		}
		return l / r, nil
	}
	panic("unreachable op " + b.Op.String())
}
func (u Unary) Eval(env map[string]float64) (float64, error) {
	x, err := u.X.Eval(env)
	return -x, err
}
func (l Let) Eval(env map[string]float64) (float64, error) {
	x, err := l.X.Eval(env)
	if err == nil {
		env[l.Name] = x
	}
	return x, err
}
func (n Num) String() string    { return strconv.FormatFloat(float64(n), 'g', -1, 64) }
func (v Var) String() string    { return string(v) }
func (b *BinOp) String() string { return fmt.Sprintf("(%v %v %v)", b.L, b.Op, b.R) }
func (u Unary) String() string  { return fmt.Sprintf("(-%s)", u.X) }
func (l Let) String() string    { return l.Name + " = " + l.X.String() }

type Parser struct {
	toks []Token
	pos  int
}

func (p *Parser) peek() Token { return p.toks[p.pos] }
func (p *Parser) next() Token {
	t := p.toks[p.pos]
	p.pos++
	return t
}

func prec(t TokenType) int {
	switch t {
	case PLUS, MINUS:
		return 1
	case STAR, SLASH:
		return 2
	}
	return 0
}

func (p *Parser) expr(min int) (Node, error) {
	left, err := p.primary()
	if err != nil {
		return nil, err
	}
	for {
		op := p.peek()
		pr := prec(op.Type)
		if pr == 0 || pr < min {
			return left, nil
		}
		p.next()
		right, err := p.expr(pr + 1)
		if err != nil {
			return nil, err
		}
		left = &BinOp{op.Type, left, right}
	}
}

func (p *Parser) primary() (Node, error) {
	switch t := p.next(); t.Type {
	case NUMBER:
		f, err := strconv.ParseFloat(t.Lit, 64)
		if err != nil {
			return nil, fmt.Errorf("bad number: %w", err)
		}
		return Num(f), nil
	case IDENT:
		if p.peek().Type == ASSIGN {
			p.next()
			x, err := p.expr(0)
			if err != nil {
				return nil, err
			}
			return Let{t.Lit, x}, nil
		}
		return Var(t.Lit), nil
	case MINUS:
		x, err := p.primary()
		return Unary{x}, err
	case LPAREN:
		x, err := p.expr(0)
		if err != nil {
			return nil, err
		}
		if t := p.next(); t.Type != RPAREN {
			return nil, fmt.Errorf("expected ), got %v at %d", t.Type, t.Pos)
		}
		return x, nil
	default:
		return nil, fmt.Errorf("unexpected %s (%q) at %d", t.Type, t.Lit, t.Pos)
	}
}

func parse(s string) (n Node, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("parse error: %v", r)
		}
	}()
	lx := &Lexer{input: []rune(s)}
	var toks []Token
	for {
		t, err := lx.Next()
		if err != nil {
			return nil, err
		}
		toks = append(toks, t)
		if t.Type == EOF {
			break
		}
	}
	p := &Parser{toks: toks}
	n, err = p.expr(0)
	if err == nil && p.peek().Type != EOF {
		err = fmt.Errorf("trailing %v", p.peek())
	}
	return
}

func main() {
	env := map[string]float64{"pi": 3.14159}
	sc := bufio.NewScanner(os.Stdin)
	for n := 1; sc.Scan(); n++ {
		line := strings.TrimSpace(sc.Text())
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		node, err := parse(line)
		if err != nil {
			fmt.Printf("%d: %v\n", n, err)
			continue
		}
		v, err := node.Eval(env)
		var ue *UndefinedError
		switch {
		case errors.Is(err, ErrDivZero):
			fmt.Printf("%d: %s: div!\n", n, node)
		case errors.As(err, &ue):
			fmt.Printf("%d: unknown %q\n", n, ue.Name)
		case err != nil:
			fmt.Println("other", err)
		default:
			fmt.Printf("%d: %v = %.4g (%T)\n", n, node, v, node)
		}
	}
	fmt.Println(len(env), env)
}
