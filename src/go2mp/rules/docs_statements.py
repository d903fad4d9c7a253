"""Documentation of rules: statements (see `docs`)."""

from __future__ import annotations

from go2mp.rules.docs import RuleDoc

DOCS = [
    RuleDoc(
        "assign_stmt",
        """
a, b := 1, 2
a, b = b, a
a += 10
b++
""",
        """
a, b = 1, 2
a, b = b, a
a += 10
b += 1
""",
        why="Python, too, evaluates the right side first. Structs and arrays are copied where the "
        "copy could be seen.",
        gotcha="`:=` in an inner block makes a new variable: it gets another name where the outer "
        "one is still used.",
        otherwise="helper `wrap64` and the like around results that may leave their type's range.",
        covers=("AssignStmt", "IncDecStmt", "ExprStmt", "EmptyStmt", "Block"),
    ),
    RuleDoc(
        "if_stmt",
        """
if s := sign(3); s != "zero" {
	fmt.Println(s)
}
""",
        """
s = sign(3)
if s != "zero":
    print(s)
""",
        why="Python has no blocks of their own for variables: the initialisation stands before, "
        "under a name that is free.",
        covers=("IfStmt",),
    ),
    RuleDoc(
        "comma_ok_if",
        """
if age, ok := ages["Ada"]; ok {
	fmt.Println(age)
}
_, found := ages["Bob"]
""",
        """
if "Ada" in ages:
    age = ages["Ada"]
    print(age)
found = "Bob" in ages
""",
        why="`ok` is what `in` says.",
        otherwise="the value with its zero value, then the test, where both are used.",
    ),
    RuleDoc(
        "for_stmt",
        """
for i := 0; i < 3; i++ {
	fmt.Println(i)
}
for n > 1 {
	n /= 2
}
""",
        """
for i in range(3):
    print(i)
while n > 1:
    n //= 2
""",
        why="`range` where the body changes neither the variable nor the bound, and nobody looks "
        "at the variable afterwards.",
        gotcha="Each round has its own variable since Go 1.22: closures that capture it get it as "
        "a default argument.",
        otherwise="`while`, with the step at the end and before each `continue`.",
        covers=("ForStmt",),
    ),
    RuleDoc(
        "range_stmt",
        """
for i, word := range []string{"a", "b"} {
for i := range 2 {
for i, r := range "né" {
for _, n := range map[string]int{"x": 1, "y": 2} {
""",
        """
for i, word in enumerate(["a", "b"]): ...
for i in range(2): ...
for i, r in enumerate_runes("né"): ...
for n in {"x": 1, "y": 2}.values(): ...
""",
        why="Go ranges over the slice as it was at the start; a string is decoded to runes with "
        "their byte offsets.",
        gotcha="The order of a map is Python's: that of insertion; in Go it is random.",
        otherwise="a copy is ranged over where the body changes what it ranges over.",
        covers=("RangeStmt",),
    ),
    RuleDoc(
        "range_over_function",
        """
return func(yield func(int) bool) {
	if !yield(i) {
for i := range count(3) {
""",
        """
yield from range(n)
for i in count(3): ...
""",
        why="A function that calls `yield` and stops when it says false is a generator.",
        otherwise="helper: a function whose values are pulled, where `yield` is handed on.",
        covers=("iter.Pull", "iter.Pull2"),
    ),
    RuleDoc(
        "switch_stmt",
        """
switch day {
case 0, 6:
	return "weekend"
case 5:
	return "Friday"
default:
	return "weekday"
}
""",
        """
match day:
    case 0 | 6:
        return "weekend"
    case 5:
        return "Friday"
    case _:
        return "weekday"
""",
        why="`match` where all cases are constants; without a tag it is a chain of `if`.",
        gotcha="`fallthrough` goes on with the next case's body, untested.",
        otherwise="a chain of `if`, with the tag evaluated once; one round of a loop where a "
        "`break` leaves it from within.",
        covers=("SwitchStmt",),
    ),
    RuleDoc(
        "type_switch_stmt",
        """
switch x := v.(type) {
case nil:
	return "nothing"
case string:
	return "text " + x
}
""",
        """
if v is None:
    return "nothing"
elif isinstance(v, str):
    return "text " + v
""",
        why="The dynamic type of a Go value is its Python class where that tells the types of the "
        "program apart.",
        gotcha="True is an int for isinstance: where booleans come in, `type(v) is int` is asked.",
        otherwise='helper `Box(value, "int32")` for values of types that share a class.',
        covers=("TypeSwitchStmt", "CaseClause"),
    ),
    RuleDoc(
        "labels",
        """
outer:
continue outer
break outer
""",
        """
continue_outer = True
break
if continue_outer:
    continue
""",
        why="Python's `break` and `continue` know only the innermost loop: a flag carries on.",
        covers=("LabeledStmt", "BranchStmt"),
    ),
    RuleDoc(
        "goto_stmt",
        """
again:
tries++
goto again
""",
        """
while True:
    tries += 1
    continue
""",
        why="Python has no goto. A jump back is a loop, a jump forward leaves one early.",
        gotcha="A loop with a label says what is meant.",
        otherwise="refusal (goto), for jumps that are neither.",
    ),
    RuleDoc(
        "return_stmt",
        """
return 0, errors.New("division by zero")
q, err := divide(-7, 2)
""",
        """
return 0, Exception("division by zero")
q, err = divide(-7, 2)
""",
        why="Several results are a tuple. Errors are returned as values, never raised.",
        covers=("ReturnStmt",),
    ),
    RuleDoc(
        "defer_stmt",
        """
defer fmt.Println("cleaned up")
fmt.Println("working")
""",
        """
try:
    print("working")
finally:
    print("cleaned up")
""",
        why="What is deferred runs however the function is left, the last one first. Arguments are "
        "evaluated at the `defer`: where that could be seen, they are kept in a variable.",
        gotcha="`finally` around the rest of the function, not around a block.",
        otherwise="`with` for locks; `ExitStack` for a `defer` in a loop or under a condition; "
        "helper `Defers` where deferred calls recover or change results.",
        covers=("DeferStmt",),
    ),
    RuleDoc(
        "recover",
        """
if r := recover(); r != nil {
	err = fmt.Errorf("recovered: %v", r)
}
panic("lost")
""",
        """
try:
    f()
except Exception as exc:
    r = recovered(exc)
    err = Exception(f"recovered: {text_of(r)}")
raise Panic("lost")
""",
        why="A panic is an exception that carries Go's value; run-time panics get Go's text where "
        "the program can see it.",
        gotcha="A panic that nobody recovers ends the program with exit code 2.",
        covers=("panic", "recover"),
    ),
]
