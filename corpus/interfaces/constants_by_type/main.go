// Interface values are compared with their types; explicit conversions; embedded errors.
package main

import (
	"errors"
	"fmt"
)

type wrapped struct {
	error
	code int
}

type base struct{ msg string }

func (b base) Error() string { return "base " + b.msg }

type derived struct {
	base
	n int
}

type T struct{ n int }

func (t T) String() string { return fmt.Sprint("T", t.n) }

func try(i int) error {
	switch i {
	case 0:
		return wrapped{errors.New("inner"), 5}
	case 1:
		return wrapped{errors.New("ptr"), 6}
	case 2:
		return derived{base{"x"}, 3}
	}
	return nil
}

func main() {
	for i := 0; i < 4; i++ {
		err := try(i)
		fmt.Println(err, err == nil)
		var w wrapped
		if errors.As(err, &w) {
			fmt.Println("as", w.code, w.error)
		}
		if d, ok := err.(derived); ok {
			fmt.Println("derived", d.n, d.Error())
		}
	}
	e := error(derived{base{"y"}, 4})
	fmt.Println(e.Error())
	s := fmt.Stringer(T{4})
	fmt.Println(s.String(), s)
	a := any(3)
	_, ok := a.(int)
	fmt.Println(ok)
	var x interface{} = int32(7)
	y := any(int64(7))
	fmt.Println(x == y, x == any(int32(7)))
}

type Celsius float64

var calls int

func pick(x any) any { calls++; return x }

func init() {
	for _, v := range []any{true, 1, 1.0, "a", Celsius(1), int32(1), nil, false, 0} {
		switch pick(v) {
		case true:
			fmt.Println("true", v)
		case 1.0:
			fmt.Println("float", v)
		case Celsius(1):
			fmt.Println("celsius", v)
		case 1:
			fmt.Println("int", v)
		case "a", false:
			fmt.Println("a or false", v)
		case int32(1):
			fmt.Println("int32", v)
		case nil:
			fmt.Println("nil")
		default:
			fmt.Println("other", v)
		}
	}
	fmt.Println(calls)
}
