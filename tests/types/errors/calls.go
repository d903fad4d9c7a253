// Calls: number and types of arguments, variadic functions, built-ins.

package main

import (
	"errors"
	"fmt"
	"strings"
)

func none()                       {}
func one(x int) int               { return x }
func two(x int, s string)         {}
func pair() (int, string)         { return 1, "" }
func many(s string, xs ...int)    {}
func anything(args ...any)        {}
func callback(f func(int) string) {}

type T struct{}

func (T) m(x int)   {}
func (*T) p()       {}

func calls() {
	one() // ERROR `not enough arguments in call to one`
	one(1, 2) // ERROR `too many arguments in call to one`
	one("a") // ERROR `cannot use "a" \(untyped string constant\) as int value in argument to one`
	two(1) // ERROR `not enough arguments in call to two`
	two("a", 1) // ERROR `cannot use "a" \(untyped string constant\) as int value in argument to two` `cannot use 1 \(untyped int constant\) as string value in argument to two`
	two(pair())
	one(pair()) // ERROR `too many arguments in call to one`
	many() // ERROR `not enough arguments in call to many`
	many("a", 1, "b") // ERROR `cannot use "b" \(untyped string constant\) as int value in argument to many`
	many("a", []int{1}) // ERROR `cannot use \[\]int\{…\} \(value of type \[\]int\) as int value in argument to many`
	many("a", []int{1}...)
	many("a", []string{"x"}...) // ERROR `cannot use \[\]string\{…\} \(value of type \[\]string\) as \[\]int value in argument to many`
	many("a", 1, []int{1}...) // ERROR `too many arguments in call to many`
	one([]int{1}...) // ERROR `cannot use \.\.\. in call to non-variadic one`
	anything(nil, 1, "x", none()) // ERROR `none\(\) \(no value\) used as value`
	callback(func(x int) int { return x }) // ERROR `cannot use func\(x int\) int \{…\} \(value of type func\(x int\) int\) as func\(int\) string value in argument to callback`
	callback(one) // ERROR `cannot use one \(value of type func\(x int\) int\) as func\(int\) string value in argument to callback`
	none() + 1 // ERROR `none\(\) \(no value\) used as value`
	x := none() // ERROR `none\(\) \(no value\) used as value`
	1() // ERROR `invalid operation: cannot call 1 \(untyped int constant\): untyped int is not a function`
	"f"("x") // ERROR `invalid operation: cannot call "f" \(untyped string constant\): untyped string is not a function`
	var t T
	t.m() // ERROR `not enough arguments in call to t\.m`
	t.m("a") // ERROR `cannot use "a" \(untyped string constant\) as int value in argument to t\.m`
	t.q() // ERROR `t\.q undefined \(type T has no field or method q\)`
	T{}.p() // ERROR `cannot call pointer method p on T`
	T.m(1) // ERROR `not enough arguments in call to T\.m`
	T.m(t, 1)
	T.p(&t) // ERROR `invalid method expression T\.p \(needs pointer receiver \(\*T\)\.p\)`
	(*T).p(&t)
	strings.Repeat("a") // ERROR `not enough arguments in call to strings\.Repeat`
	strings.Split("a,b", ',') // ERROR `cannot use ',' \(untyped rune constant 44\) as string value in argument to strings\.Split`
	fmt.Println(errors.New("a", "b")) // ERROR `too many arguments in call to errors\.New`
	fmt.Sprintf("x")
	_ = x
	one(1)
	len("abc") // ERROR `len\("abc"\) \(constant 3 of type int\) is not used`
	cap([]int{}) // ERROR `cap\(\[\]int\{\}\) \(value of type int\) is not used`
	append([]int{}, 1) // ERROR `append\(\[\]int\{\}, 1\) \(value of type \[\]int\) is not used`
	int(3) // ERROR `int\(3\) \(constant 3 of type int\) is not used`
	none // ERROR `none \(value of type func\(\)\) is not used`
	t.m // ERROR `t\.m \(value of type func\(x int\)\) is not used`
}

func builtins() {
	var xs []int
	var m map[string]int
	var ch <-chan int
	_ = len(1) // ERROR `invalid argument: 1 \(untyped int constant\) for built-in len`
	_ = len() // ERROR `invalid operation: not enough arguments for len\(\) \(expected 1, found 0\)`
	_ = cap(m) // ERROR `invalid argument: m \(variable of type map\[string\]int\) for built-in cap`
	_ = append(1, 2) // ERROR `invalid append: argument must be a slice; have 1 \(untyped int constant\)`
	_ = append(xs, "a") // ERROR `cannot use "a" \(untyped string constant\) as int value in argument to append`
	_ = append(xs, xs) // ERROR `cannot use xs \(variable of type \[\]int\) as int value in argument to append`
	_ = append(xs, xs...)
	_ = append(nil, 1) // ERROR `invalid append: argument must be a slice; have untyped nil`
	_ = copy(xs, "abc") // ERROR `invalid copy: arguments xs \(variable of type \[\]int\) and "abc" \(untyped string constant\) have different element types int and byte`
	_ = copy(xs, []string{}) // ERROR `invalid copy: arguments xs \(variable of type \[\]int\) and \[\]string\{\} \(value of type \[\]string\) have different element types int and string`
	_ = make(int) // ERROR `invalid argument: cannot make int: type must be slice, map, or channel`
	_ = make([]int) // ERROR `invalid operation: make\(\[\]int\) expects 2 or 3 arguments; found 1`
	_ = make([]int, -1) // ERROR `invalid argument: index -1 \(constant of type int\) must not be negative`
	_ = make([]int, 2, 1) // ERROR `invalid argument: length and capacity swapped`
	_ = make([]int, "a") // ERROR `cannot convert "a" \(untyped string constant\) to type int`
	_ = make(map[string]int, 1, 2) // ERROR `invalid operation: make\(map\[string\]int, 1, 2\) expects 1 or 2 arguments; found 3`
	_ = new(5)
	_ = new(int, int) // ERROR `invalid operation: too many arguments for new\(int, int\) \(expected 1, found 2\)`
	delete(m, 1) // ERROR `cannot use 1 \(untyped int constant\) as string value in argument to delete`
	delete(xs, 1) // ERROR `invalid argument: xs \(variable of type \[\]int\) is not a map`
	close(ch) // ERROR `invalid operation: cannot close receive-only channel ch \(variable of type <-chan int\)`
	close(m) // ERROR `invalid operation: cannot close non-channel m \(variable of type map\[string\]int\)`
	clear(ch) // ERROR `invalid argument: cannot clear ch \(variable of type <-chan int\): argument must be \(or constrained by\) map or slice`
	_ = max(1, "a") // ERROR `invalid argument: mismatched types untyped int \(previous argument\) and untyped string \(type of "a"\)`
	_ = max() // ERROR `invalid operation: not enough arguments for max\(\) \(expected 1, found 0\)`
	_ = min(xs) // ERROR `invalid argument: xs \(variable of type \[\]int\) cannot be ordered`
	_ = complex(1, "a") // ERROR `invalid operation: complex\(1, "a"\) \(mismatched types untyped float and untyped string\)`
	_ = real(1)
	_ = real("a") // ERROR `invalid argument: argument has type untyped string, expected complex type`
	panic() // ERROR `invalid operation: not enough arguments for panic\(\) \(expected 1, found 0\)`
	panic(1, 2) // ERROR `invalid operation: too many arguments for panic\(1, 2\) \(expected 1, found 2\)`
	print(none()) // ERROR `none\(\) \(no value\) used as value`
	_ = recover(1) // ERROR `invalid operation: too many arguments for recover\(1\) \(expected 0, found 1\)`
	f := len // ERROR `len \(built-in\) must be called`
	_ = f
	defer len(xs) // ERROR `defer discards result of len\(xs\) \(value of type int\)`
	defer recover()
}

func main() {}
