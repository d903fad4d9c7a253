// A tokenizer, a recursive descent parser to a tree, and an evaluator with variables.
package main

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
)

// TokenKind is the kind of a token.
type TokenKind int

// The kinds of tokens.
const (
	Number TokenKind = iota
	Name
	Operator
	End
)

// Token is a piece of text.
type Token struct {
	Kind TokenKind
	Text string
	Pos  int
}

func tokenize(text string) ([]Token, error) {
	var tokens []Token
	runes := []rune(text)
	for i := 0; i < len(runes); {
		r := runes[i]
		start := i
		switch {
		case unicode.IsSpace(r):
			i++
			continue
		case unicode.IsDigit(r):
			for i < len(runes) && (unicode.IsDigit(runes[i]) || runes[i] == '.') {
				i++
			}
			tokens = append(tokens, Token{Number, string(runes[start:i]), start})
		case unicode.IsLetter(r):
			for i < len(runes) && (unicode.IsLetter(runes[i]) || unicode.IsDigit(runes[i])) {
				i++
			}
			tokens = append(tokens, Token{Name, string(runes[start:i]), start})
		case strings.ContainsRune("+-*/^()=", r):
			i++
			tokens = append(tokens, Token{Operator, string(r), start})
		default:
			return nil, fmt.Errorf("unexpected %q at %d", r, i)
		}
	}
	return append(tokens, Token{End, "", len(runes)}), nil
}

// Env holds the variables.
type Env map[string]float64

// Expr is a node of the tree.
type Expr interface {
	Eval(env Env) (float64, error)
	fmt.Stringer
}

type (
	num      float64
	variable string
	binary   struct {
		op          byte
		left, right Expr
	}
	negate struct{ x Expr }
	assign struct {
		name string
		x    Expr
	}
)

func (n num) Eval(Env) (float64, error) { return float64(n), nil }
func (n num) String() string            { return fmt.Sprint(float64(n)) }

func (v variable) Eval(env Env) (float64, error) {
	if x, ok := env[string(v)]; ok {
		return x, nil
	}
	return 0, fmt.Errorf("undefined: %s", string(v))
}
func (v variable) String() string { return string(v) }

func (n negate) Eval(env Env) (float64, error) {
	x, err := n.x.Eval(env)
	return -x, err
}
func (n negate) String() string { return fmt.Sprintf("(-%v)", n.x) }

func (a assign) Eval(env Env) (float64, error) {
	x, err := a.x.Eval(env)
	if err == nil {
		env[a.name] = x
	}
	return x, err
}
func (a assign) String() string { return fmt.Sprintf("(%s = %v)", a.name, a.x) }

func (b binary) Eval(env Env) (float64, error) {
	left, err := b.left.Eval(env)
	if err != nil {
		return 0, err
	}
	right, err := b.right.Eval(env)
	if err != nil {
		return 0, err
	}
	switch b.op {
	case '+':
		return left + right, nil
	case '-':
		return left - right, nil
	case '*':
		return left * right, nil
	case '/':
		if right == 0 {
			return 0, fmt.Errorf("division by zero")
		}
		return left / right, nil
	case '^':
		result := 1.0
		for i := 0; i < int(right); i++ {
			result *= left
		}
		return result, nil
	}
	panic("unreachable")
}
func (b binary) String() string { return fmt.Sprintf("(%v %c %v)", b.left, b.op, b.right) }

// Parser reads tokens.
type Parser struct {
	tokens []Token
	pos    int
}

func (p *Parser) peek() Token { return p.tokens[p.pos] }

func (p *Parser) next() Token {
	token := p.tokens[p.pos]
	if token.Kind != End {
		p.pos++
	}
	return token
}

func (p *Parser) accept(ops string) (byte, bool) {
	if token := p.peek(); token.Kind == Operator && strings.Contains(ops, token.Text) {
		p.pos++
		return token.Text[0], true
	}
	return 0, false
}

func (p *Parser) binary(ops string, operand func() (Expr, error)) (Expr, error) {
	left, err := operand()
	if err != nil {
		return nil, err
	}
	for {
		op, ok := p.accept(ops)
		if !ok {
			return left, nil
		}
		right, err := operand()
		if err != nil {
			return nil, err
		}
		left = binary{op, left, right}
	}
}

func (p *Parser) statement() (Expr, error) {
	if token := p.peek(); token.Kind == Name && p.tokens[p.pos+1].Text == "=" {
		p.pos += 2
		x, err := p.statement()
		return assign{token.Text, x}, err
	}
	return p.sum()
}

func (p *Parser) sum() (Expr, error)     { return p.binary("+-", p.product) }
func (p *Parser) product() (Expr, error) { return p.binary("*/", p.power) }

func (p *Parser) power() (Expr, error) {
	base, err := p.unary()
	if err != nil {
		return nil, err
	}
	if _, ok := p.accept("^"); ok {
		exponent, err := p.power() // right-associative
		if err != nil {
			return nil, err
		}
		return binary{'^', base, exponent}, nil
	}
	return base, nil
}

func (p *Parser) unary() (Expr, error) {
	if _, ok := p.accept("-"); ok {
		x, err := p.unary()
		return negate{x}, err
	}
	switch token := p.next(); token.Kind {
	case Number:
		value, err := strconv.ParseFloat(token.Text, 64)
		return num(value), err
	case Name:
		return variable(token.Text), nil
	case Operator:
		if token.Text == "(" {
			x, err := p.sum()
			if err != nil {
				return nil, err
			}
			if _, ok := p.accept(")"); !ok {
				return nil, fmt.Errorf("missing ) at %d", p.peek().Pos)
			}
			return x, nil
		}
		return nil, fmt.Errorf("unexpected %s at %d", token.Text, token.Pos)
	}
	return nil, fmt.Errorf("unexpected end")
}

// Parse parses one line.
func Parse(text string) (Expr, error) {
	tokens, err := tokenize(text)
	if err != nil {
		return nil, err
	}
	p := &Parser{tokens: tokens}
	x, err := p.statement()
	if err == nil && p.peek().Kind != End {
		err = fmt.Errorf("unexpected %s at %d", p.peek().Text, p.peek().Pos)
	}
	return x, err
}

func main() {
	env := Env{"pi": 3.14}
	for _, line := range []string{
		"1 + 2 * 3", "(1 + 2) * 3", "-2 ^ 2", "2 ^ 3 ^ 2", "r = 2 + 0.5", "pi * r ^ 2",
		"10 / 4 - 1", "1 / 0", "x + 1", "(1 + 2", "1 + + 2", "3 $ 4", "1 2", "", "a = b = 7",
	} {
		x, err := Parse(line)
		if err != nil {
			fmt.Printf("%-12s syntax error: %v\n", line, err)
			continue
		}
		value, err := x.Eval(env)
		if err != nil {
			fmt.Printf("%-12s error: %v\n", line, err)
			continue
		}
		fmt.Printf("%-12s %v = %g\n", line, x, value)
	}
	fmt.Println(env)
}
