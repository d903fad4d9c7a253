"""Codes of the type checker: what Go's own compiler rejects, and packages that are not there.

Named after what is wrong; the messages are those of Go's compiler.
"""

from __future__ import annotations

from go2mp.codes import Code, function, program

_NAMES = (
    Code("undefined-name", "Nothing of this name is declared.", function("x()")),
    Code(
        "undefined-field",
        "The type has no such field or method.",
        program("type T struct{}\n\nvar x = T{}.name"),
    ),
    Code(
        "ambiguous-selector",
        "Two embedded types have this field or method at the same depth.",
        program(
            "type A struct{ n int }\n\ntype B struct{ n int }\n\n"
            "type C struct {\n\tA\n\tB\n}\n\nvar x = C{}.n"
        ),
    ),
    Code(
        "duplicate-declaration",
        "The name is declared twice in the same block.",
        program("var x int\n\nvar x string"),
    ),
    Code(
        "duplicate-method",
        "A type has two methods, or a field and a method, of one name.",
        program("type T int\n\nfunc (T) M() {}\n\nfunc (T) M() {}"),
    ),
    Code("unused-variable", "A local variable is never used.", function("x := 1")),
    Code("unused-import", "An import is never used.", program('import "fmt"')),
    Code(
        "invalid-blank",
        "The blank identifier cannot be used as a value.",
        function("x := _\n_ = x"),
    ),
    Code(
        "invalid-package-use",
        "A package's name stands where a value should.",
        program('import "fmt"\n\nvar x = fmt'),
    ),
    Code(
        "invalid-iota",
        "`iota` stands outside of a constant declaration.",
        program("var x = iota"),
    ),
    Code(
        "unknown-package",
        "The imported package is not one that go2mp knows.",
        program('import "example.com/p"\n\nvar x = p.X'),
    ),
    Code(
        "unsafe-package",
        "Package unsafe has no meaning in Python.",
        program('import "unsafe"\n\nvar x unsafe.Pointer'),
    ),
    Code("cgo", "C code cannot be translated.", program('import "C"')),
    Code(
        "missing-main",
        "A program needs a function main.",
        "package main\n\nfunc f() {}\n",
    ),
    Code(
        "invalid-main",
        "Function main takes no parameters and has no results.",
        "package main\n\nfunc main() int { return 1 }\n",
    ),
    Code(
        "invalid-init",
        "Function init takes no parameters and cannot be referred to.",
        program("func init() int { return 1 }"),
    ),
    Code("missing-body", "A function is declared without a body.", program("func f()")),
)

_DECLARATIONS = (
    Code(
        "invalid-declaration",
        "A declaration's left side is not a list of names.",
        no_example="the parser reports it first",
    ),
    Code(
        "no-new-variables",
        "`:=` declares no new variable.",
        function("a := 1\na := 2\n_ = a"),
    ),
    Code("cycle", "A declaration refers to itself.", program("type T struct{ t T }")),
    Code(
        "initialization-cycle",
        "A variable's initial value depends on the variable.",
        program("var x = f()\n\nfunc f() int { return x }"),
    ),
    Code(
        "instantiation-cycle",
        "A generic function instantiates itself with ever larger types.",
        program("func f[T any]() { f[*T]() }"),
    ),
    Code(
        "wrong-assignment-count",
        "The two sides of an assignment do not have the same number of values.",
        function("a, b := 1\n_, _ = a, b"),
    ),
    Code(
        "wrong-result-count",
        "A return has more or fewer values than the function has results.",
        program("func f() int { return 1, 2 }"),
    ),
    Code(
        "missing-return",
        "A function with results can end without a return.",
        program("func f() int {}"),
    ),
    Code(
        "result-not-in-scope",
        "A bare return where a result's name is hidden by another variable.",
        program("func f() (n int) {\n\t{\n\t\tn := 1\n\t\t_ = n\n\t\treturn\n\t}\n}"),
    ),
)

_TYPES = (
    Code("not-a-type", "A value stands where a type should.", program("var x main")),
    Code("invalid-type", "The type is not allowed here.", program("type T[P any] P")),
    Code(
        "invalid-array-length",
        "An array's length is not a constant that is an integer.",
        program("var n = 1\n\nvar x [n]int"),
    ),
    Code(
        "invalid-map-key",
        "A map's keys must be comparable.",
        program("var x map[[]int]string"),
    ),
    Code(
        "invalid-embedded-type",
        "A struct cannot embed this type.",
        program("type P *int\n\ntype T struct{ P }"),
    ),
    Code(
        "invalid-receiver",
        "A method's receiver is not of a type declared in this package.",
        program("func (int) M() {}"),
    ),
    Code(
        "invalid-method-name",
        "A method cannot be named `_`.",
        program("type I interface{ _() }"),
    ),
    Code(
        "invalid-union",
        "A term of a union is not allowed.",
        program("type T interface{ ~int | int }"),
    ),
    Code(
        "misplaced-constraint",
        "A constraint stands where a type should.",
        program("type N interface{ ~int }\n\nvar x N"),
    ),
    Code(
        "not-a-generic-type",
        "Type arguments for a type that has no type parameters.",
        program("type T int\n\nvar x T[int]"),
    ),
    Code(
        "missing-type-arguments",
        "A generic type or function is used without its type arguments.",
        program("func f[P any]() {}\n\nvar x = f"),
    ),
    Code(
        "wrong-type-argument-count",
        "Too many or too few type arguments.",
        program("type T[P any] []P\n\nvar x T[int, string]"),
    ),
    Code(
        "invalid-type-argument",
        "A type argument does not satisfy its constraint.",
        program("type N interface{ ~int }\n\ntype T[P N] []P\n\nvar x T[string]"),
    ),
    Code(
        "cannot-infer",
        "A type argument cannot be inferred from the arguments.",
        function("f()").replace("func main", "func f[T any]() {}\n\nfunc main"),
    ),
)

_EXPRESSIONS = (
    Code(
        "not-an-expression",
        "Something that is no value stands where a value should.",
        function("x := int\n_ = x"),
    ),
    Code(
        "not-assignable",
        "Nothing can be assigned to the left side.",
        function("1 = 2"),
    ),
    Code(
        "type-mismatch",
        "A value's type is not the one that is needed here.",
        program('var x int = "a"'),
    ),
    Code(
        "undefined-operator",
        "The operator is not defined for this type.",
        function('a := "a"\n_ = -a'),
    ),
    Code("untyped-nil", "`nil` alone has no type.", function("x := nil\n_ = x")),
    Code(
        "constant-overflow",
        "A constant does not fit its type.",
        program("var x int8 = 300"),
    ),
    Code(
        "invalid-constant",
        "A constant's value is not constant, or not of a basic type.",
        program("var a = 1\n\nconst x = a"),
    ),
    Code(
        "division-by-zero", "A division by the constant zero.", program("var x = 1 / 0")
    ),
    Code(
        "invalid-shift",
        "A shift's operands are not integers, or its count is negative.",
        program("var x = 1.5 << 2"),
    ),
    Code(
        "invalid-conversion",
        "No conversion between these types.",
        program('var x = int("a")'),
    ),
    Code("invalid-call", "A call of something that is no function.", function("1()")),
    Code(
        "wrong-argument-count",
        "Too many or too few arguments.",
        program("func f(int) {}\n\nfunc g() { f() }"),
    ),
    Code(
        "invalid-variadic",
        "`...` in a call of a function that is not variadic.",
        program("func f(int) {}\n\nfunc g(xs []int) { f(xs...) }"),
    ),
    Code(
        "multiple-values",
        "A call with several results stands where one value should.",
        program("func f() (int, int) { return 1, 2 }\n\nvar x = 1 + f()"),
    ),
    Code(
        "uncalled-builtin",
        "A predeclared function can only be called.",
        function("x := len\n_ = x"),
    ),
    Code(
        "invalid-index",
        "The operand cannot be indexed, or not by this index.",
        program("var x = 1[0]"),
    ),
    Code(
        "index-out-of-range",
        "A constant index is out of range.",
        program("var a [3]int\n\nvar x = a[5]"),
    ),
    Code(
        "invalid-slice",
        "The operand cannot be sliced, or not like this.",
        program("var x = 1[0:1]"),
    ),
    Code(
        "unaddressable",
        "The address of something that has none.",
        program("func f() int { return 1 }\n\nvar x = &f()"),
    ),
    Code(
        "invalid-indirection",
        "`*` of something that is no pointer.",
        program("var a = 1\n\nvar x = *a"),
    ),
    Code(
        "pointer-method",
        "A method of the pointer type, on a value without an address.",
        program("type T int\n\nfunc (*T) M() {}\n\nvar x = T.M"),
    ),
    Code(
        "invalid-type-assertion",
        "A type assertion on a value that is no interface.",
        program("var a = 1\n\nvar x = a.(int)"),
    ),
    Code(
        "impossible-type-assertion",
        "The asserted type does not have the interface's methods.",
        program("type I interface{ M() }\n\nvar a I\n\nvar x = a.(int)"),
    ),
    Code(
        "invalid-receive",
        "`<-` of something that nothing can be received from.",
        program("var a = 1\n\nvar x = <-a"),
    ),
)

_LITERALS = (
    Code(
        "invalid-literal",
        "A literal is too long, or its exponent too large.",
        program("var x = " + 10_001 * "1"),
    ),
    Code(
        "invalid-literal-type",
        "A composite literal of a type that has none.",
        program("var x = int{1}"),
    ),
    Code(
        "untyped-literal",
        "A composite literal without a type, where none is implied.",
        program("type T struct{ a []int }\n\nvar x = T{a: {1}}"),
    ),
    Code(
        "invalid-struct-literal",
        "A struct's literal mixes fields with and without names, or misses some.",
        program("type T struct{ a, b int }\n\nvar x = T{1}"),
    ),
    Code(
        "duplicate-key",
        "A key is twice in a map's literal.",
        program('var x = map[string]int{"a": 1, "a": 2}'),
    ),
    Code(
        "missing-key",
        "An element of a map's literal has no key.",
        program("var x = map[string]int{1}"),
    ),
)

_BUILTINS = (
    Code(
        "invalid-clear",
        "`clear` of something that is no map or slice.",
        function("clear(1)"),
    ),
    Code(
        "invalid-close",
        "`close` of something that is no channel that can be sent to.",
        function("var c <-chan int\nclose(c)"),
    ),
    Code(
        "invalid-complex",
        "`complex`, `real` or `imag` of the wrong kind of number.",
        function('_ = real("a")'),
    ),
    Code(
        "invalid-copy",
        "`copy` between things that are no slices of one element type.",
        function("var a []int\nvar b []string\ncopy(a, b)"),
    ),
    Code(
        "invalid-delete",
        "`delete` on something that is no map.",
        function("var a []int\ndelete(a, 1)"),
    ),
    Code(
        "invalid-make",
        "`make` of something that is no slice, map or channel.",
        function("_ = make(int)"),
    ),
)

_STATEMENTS = (
    Code("unused-expression", "An expression's value is not used.", function("1 + 2")),
    Code(
        "invalid-condition",
        "A condition is not a boolean.",
        function("if 1 {\n}"),
    ),
    Code(
        "invalid-range",
        "A `range` over something that has none, or with too many variables.",
        function("for range 1.5 {\n}"),
    ),
    Code(
        "invalid-select-case",
        "A case of a select is neither a send nor a receive.",
        function("a := 1\nselect {\ncase a = 2:\n}"),
    ),
    Code(
        "invalid-suspended-call",
        "`go` or `defer` with a conversion, or a call whose value would be lost.",
        function("defer int(1)"),
    ),
    Code(
        "duplicate-case",
        "A case is twice in a switch.",
        function("switch 1 {\ncase 1:\ncase 1:\n}"),
    ),
    Code(
        "misplaced-branch",
        "`break`, `continue` or `fallthrough` outside of what it ends.",
        function("break"),
    ),
    Code("undefined-label", "A label that is not declared.", function("goto done")),
    Code("unused-label", "A label that nothing jumps to.", function("done:")),
    Code(
        "duplicate-label",
        "A label that is declared twice in a function.",
        function("done:\ndone:\ngoto done"),
    ),
    Code(
        "invalid-jump",
        "A `goto` into a block, or over a variable's declaration.",
        function("goto done\nx := 1\n_ = x\ndone:"),
    ),
)

CODES = (
    *_NAMES,
    *_DECLARATIONS,
    *_TYPES,
    *_EXPRESSIONS,
    *_LITERALS,
    *_BUILTINS,
    *_STATEMENTS,
)
