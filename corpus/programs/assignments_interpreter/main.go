package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
	"strings"
	"unicode"
)

type TokenKind int

const (
	NUM TokenKind = iota
	IDENT
	OP
	LPAREN
	RPAREN
	EOF
)

var kindNames = [...]string{"NUM", "IDENT", "OP", "LPAREN", "RPAREN", "EOF"}

func (k TokenKind) String() string { return kindNames[k] }

type Token struct {
	Kind TokenKind
	Text string
	Pos  int
}

type Lexer struct {
	src []rune
	pos int
}

func (l *Lexer) Next() (Token, error) {
	for l.pos < len(l.src) && unicode.IsSpace(l.src[l.pos]) {
		l.pos++
	}
	if l.pos >= len(l.src) {
		return Token{EOF, "", l.pos}, nil
	}
	start := l.pos
	switch c := l.src[l.pos]; {
	case unicode.IsDigit(c) || c == '.':
		for l.pos < len(l.src) && (unicode.IsDigit(l.src[l.pos]) || l.src[l.pos] == '.') {
			l.pos++
		}
		return Token{NUM, string(l.src[start:l.pos]), start}, nil
	case unicode.IsLetter(c):
		for l.pos < len(l.src) && (unicode.IsLetter(l.src[l.pos]) || unicode.IsDigit(l.src[l.pos])) {
			l.pos++
		}
		return Token{IDENT, string(l.src[start:l.pos]), start}, nil
	case strings.ContainsRune("+-*/^=", c):
		l.pos++
		return Token{OP, string(c), start}, nil
	case c == '(':
		l.pos++
		return Token{LPAREN, "(", start}, nil
	case c == ')':
		l.pos++
		return Token{RPAREN, ")", start}, nil
	default:
		return Token{}, &SyntaxError{Pos: start, Msg: fmt.Sprintf("unexpected %q", c)}
	}
}

type SyntaxError struct {
	Pos int
	Msg string
}

func (e *SyntaxError) Error() string { return fmt.Sprintf("%d: %s", e.Pos, e.Msg) }

type Expr interface {
	Eval(env map[string]float64) (float64, error)
}
type Number float64
type Var string
type Binary struct {
	Op   byte
	L, R Expr
}
type Unary struct {
	Op byte
	X  Expr
}
type Assign struct {
	Name string
	X    Expr
}

func (n Number) Eval(map[string]float64) (float64, error) { return float64(n), nil }
func (v Var) Eval(env map[string]float64) (float64, error) {
	if x, ok := env[string(v)]; ok {
		return x, nil
	}
	return 0, fmt.Errorf("undefined: %s", string(v))
}
func (b Binary) Eval(env map[string]float64) (float64, error) {
	l, err := b.L.Eval(env)
	if err != nil {
		return 0, err
	}
	r, err := b.R.Eval(env)
	if err != nil {
		return 0, err
	}
	switch b.Op {
	case '+':
		return l + r, nil
	case '-':
		return l - r, nil
	case '*':
		return l * r, nil
	case '/':
		if r == 0 {
			return 0, fmt.Errorf("division by zero")
		}
		return l / r, nil
	}
	return 0, fmt.Errorf("bad op %c", b.Op)
}
func (u Unary) Eval(env map[string]float64) (float64, error) {
	x, err := u.X.Eval(env)
	return -x, err
}
func (a *Assign) Eval(env map[string]float64) (float64, error) {
	x, err := a.X.Eval(env)
	if err == nil {
		env[a.Name] = x
	}
	return x, err
}

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

var prec = map[string]int{"+": 1, "-": 1, "*": 2, "/": 2}

func (p *Parser) expr(min int) (Expr, error) {
	lhs, err := p.primary()
	if err != nil {
		return nil, err
	}
	for {
		t := p.peek()
		pr, ok := prec[t.Text]
		if t.Kind != OP || !ok || pr < min {
			return lhs, nil
		}
		p.next()
		rhs, err := p.expr(pr + 1)
		if err != nil {
			return nil, err
		}
		lhs = Binary{t.Text[0], lhs, rhs}
	}
}

func (p *Parser) primary() (Expr, error) {
	t := p.next()
	switch t.Kind {
	case NUM:
		f, err := strconv.ParseFloat(t.Text, 64)
		if err != nil {
			return nil, err
		}
		return Number(f), nil
	case IDENT:
		if n := p.peek(); n.Kind == OP && n.Text == "=" {
			p.next()
			x, err := p.expr(1)
			if err != nil {
				return nil, err
			}
			return &Assign{t.Text, x}, nil
		}
		return Var(t.Text), nil
	case OP:
		if t.Text == "-" {
			x, err := p.primary()
			if err != nil {
				return nil, err
			}
			return Unary{'-', x}, nil
		}
	case LPAREN:
		x, err := p.expr(1)
		if err != nil {
			return nil, err
		}
		if c := p.next(); c.Kind != RPAREN {
			return nil, &SyntaxError{c.Pos, "expected ) not " + c.Kind.String()}
		}
		return x, nil
	}
	return nil, &SyntaxError{t.Pos, fmt.Sprintf("unexpected %v %q", t.Kind, t.Text)}
}

func parse(s string) (Expr, error) {
	lx := &Lexer{src: []rune(s)}
	p := &Parser{}
	for {
		t, err := lx.Next()
		if err != nil {
			return nil, err
		}
		p.toks = append(p.toks, t)
		if t.Kind == EOF {
			p.toks = append(p.toks, t, t)
			break
		}
	}
	e, err := p.expr(1)
	if err != nil {
		return nil, err
	}
	if t := p.peek(); t.Kind != EOF {
		return nil, &SyntaxError{t.Pos, "trailing " + t.Text}
	}
	return e, nil
}

func main() {
	env := map[string]float64{"pi": 3.14159}
	sc := bufio.NewScanner(os.Stdin)
	w := bufio.NewWriter(os.Stdout)
	defer w.Flush()
	for n := 1; sc.Scan(); n++ {
		line := strings.TrimSpace(sc.Text())
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		e, err := parse(line)
		if err != nil {
			if se, ok := err.(*SyntaxError); ok {
				fmt.Fprintf(w, "%3d| syntax error at %d: %s\n", n, se.Pos, se.Msg)
			} else {
				fmt.Fprintln(w, n, err)
			}
			continue
		}
		v, err := e.Eval(env)
		if err != nil {
			fmt.Fprintf(w, "%3d| error: %v\n", n, err)
			continue
		}
		fmt.Fprintf(w, "%3d| %-15s = %8.3f %T\n", n, line, v, e)
		fmt.Fprintln(w, e)
	}
}
