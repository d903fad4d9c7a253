"""Codes of the analyses and rules: Go that cannot be translated exactly, and choices to know of."""

from __future__ import annotations

from go2mp.codes import Code, function, program

CODES: tuple[Code, ...] = (
    Code(
        "unsupported",
        "A construct, in this place, has no exact translation yet.",
        no_example="what it stands for shrinks with every rule",
    ),
    Code(
        "unsupported-package-member",
        "A function, method, type or variable of a standard package is not translated.",
        'package main\n\nimport "time"\n\n'
        'func main() { _, err := time.LoadLocation("UTC"); println(err == nil) }\n',
    ),
    Code(
        "goto",
        "A goto is no loop and no early end: Python has no jump.",
        function(
            "i := 0\nif i == 0 {\n\tgoto second\n}\nfirst:\ni++\nsecond:\ni += 2\n"
            "if i < 10 {\n\tgoto first\n}"
        ),
    ),
    Code(
        "no-body",
        "A function is declared without a body: it is written in another language.",
        no_example="the checker reports `missing-body` first",
    ),
    Code(
        "evaluation-order",
        "An operand of && or || needs statements of its own, which would run too early.",
        function(
            "n := 2\nless := func() int { n--; return n }\nprintln(n > 0 && n+less() == 1)"
        ),
    ),
    Code(
        "typed-nil",
        "A nil function with methods becomes an interface value, which is then not nil.",
        "package main\n\ntype F func()\n\nfunc (f F) Run() { f() }\n\n"
        "type Runner interface{ Run() }\n\nfunc find() Runner {\n\tvar f F\n\treturn f\n}\n\n"
        "func main() { println(find() == nil) }\n",
    ),
    Code(
        "value-and-pointer",
        "Struct values and pointers to them stand in interfaces, and no class can tell them apart.",
        "package main\n\ntype T struct{ n int }\n\nfunc (t T) N() int        { return t.n }\n"
        'func (t *T) Error() string { return "t" }\n\ntype N interface{ N() int }\n\n'
        "func what(n N) {\n\tswitch n.(type) {\n\tcase T:\n\t\tprintln(1)\n\tcase *T:\n"
        "\t\tprintln(2)\n\t}\n}\n\nfunc main() {\n\twhat(T{1})\n\twhat(&T{2})\n}\n",
    ),
    Code(
        "address-text",
        "The address of an element or a field becomes a text, which the program can reckon with.",
        'package main\n\nimport "fmt"\n\nfunc main() {\n\txs := []int{1, 2}\n'
        '\tprintln(len(fmt.Sprintf("%p", &xs[1])) > 2)\n}\n',
    ),
    Code(
        "stale-pointer",
        "A pointer to an element is used after append, which may have moved the elements.",
        "package main\n\ntype T struct{ n int }\n\nfunc main() {\n\ts := []T{{1}}\n\tp := &s[0]\n"
        "\ts = append(s, T{2})\n\tp.n = 3\n\tprintln(s[0].n)\n}\n",
    ),
    Code(
        "threads",
        "Goroutines share memory that processes cannot share: they become threads.",
        'package main\n\nimport "sync"\n\ntype Shared struct{ names []string }\n\n'
        "func main() {\n\tvar wg sync.WaitGroup\n\tvar mu sync.Mutex\n\ts := &Shared{}\n"
        "\tfor i := 0; i < 2; i++ {\n\t\twg.Add(1)\n\t\tgo func() {\n\t\t\tdefer wg.Done()\n"
        '\t\t\tmu.Lock()\n\t\t\ts.names = append(s.names, "x")\n\t\t\tmu.Unlock()\n\t\t}()\n'
        "\t}\n\twg.Wait()\n\tprintln(len(s.names))\n}\n",
    ),
    Code(
        "needs-threads",
        "With --goroutines=process: goroutines share memory that processes cannot share.",
        no_example="only reported with --goroutines=process",
    ),
    Code(
        "results-as-operands",
        "A predeclared function takes the results of a call as its operands.",
        program(
            "func pair() ([]int, []int) { return nil, nil }\n\n"
            "func count() int { return copy(pair()) }"
        ),
    ),
    Code(
        "slice-to-array",
        "A slice is converted to a pointer to an array, or to an array of structs.",
        function("s := []int{1, 2, 3}\na := (*[2]int)(s)\nprintln(a[0])"),
    ),
    Code(
        "shared-map",
        "A map that others hold becomes a value of a defined type with methods.",
        program(
            "type Set map[string]bool\n\n"
            "func (s Set) Add(x string) { s[x] = true }\n\n"
            'func add(m map[string]bool) { Set(m).Add("x") }'
        ),
    ),
    Code(
        "pointer-conversion",
        "A pointer to a struct is converted to a pointer to another type.",
        program(
            "type A struct{ n int }\n\ntype B A\n\n"
            "func count(a *A) int { return (*B)(a).n }"
        ),
    ),
    Code(
        "pointer-in-interface",
        "A pointer to a number or string with methods becomes an interface value.",
        program(
            "type N int\n\nfunc (n *N) Add() { *n++ }\n\n"
            "type Adder interface{ Add() }\n\n"
            "func add(n *N) { Adder(n).Add() }"
        ),
    ),
)
