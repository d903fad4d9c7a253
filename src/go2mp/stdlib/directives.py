"""What a declaration of a standard package becomes: the `//py` directives above it.

    //py:if nonempty(sep): {s}.split({sep})     a rung: taken if its conditions are proved
    //py: split({s}, {sep})                     a rung without conditions: the last one
    //py:special                                a rule of its own (fmt.Printf, sort.Slice, ...)
    //py:exit: logger.output({s})               what the call does before it ends the program
    //py:refuse: reason                         refused, for this reason
    //py:zero: StringIO()                       the zero value of a type, if not `Class()`

Above a function or method a template is the call; `{name}` is a parameter or the receiver, which is
`{self}` for a method of an interface. Above a type it is the Python class; above a constant or
variable, the value. `{args}` of a variadic parameter is the list, `{*args}` its items (`template`
lists all forms). A declaration without directives is refused by the rules ("not supported yet"); a
constant without one is folded to its value.

A template whose placeholders are not each used once, in the order of the parameters, is exact only
for arguments without effects: the engine that picks a rung must check (`Template.in_order`).

Conditions (joined by `and`; `p` is a parameter or the receiver):

    const(p)       the argument is a constant
    equals(p, v)   the argument is the constant v (a Python literal)
    lacks(p, n)    a constant integer without the bits n
    absent(p, "X") the program mentions no member X of a package
    nonempty(p)    a constant string that is not empty; or a slice or string proved not empty
    single(p)      a constant of one ASCII character (a string of length 1, a byte, a rune)
    ascii(p)       proved to be ASCII: a string, byte or rune; a slice: all of its elements
    text(p)        proved to be valid UTF-8, a constant also without U+FFFD; a rune: proved to be
                   a valid one, a constant other than U+FFFD; a slice: all elements; a builder:
                   everything that is written to it
    spaces(p)      proved to hold none of U+001C to U+001F, which are white space in Python only
    list(p)        represented as a plain list here
    bytes(p)       the argument is []byte
    int(p)         its type (or, of a slice, map key or iterator, its element's) is an integer type
    float(p)       the same for float32 and float64
    str(p)         the same for string types
    plain(p)       the same for a type whose Python `==` is Go's: bool, integers, strings
    native(p)      the same for a type that Python's own `<` orders as Go does: integers, and
                   strings that are proved to be valid UTF-8
    values(p)      an element (of a map: a value) whose Python `==` is Go's: what `plain` allows,
                   and structs and arrays of these
    pointers(p)    the elements are pointers: they compare by identity
    scalars(p)     assigning an element (of a map: a value) copies nothing: no structs, no arrays
    dict(p)        a map that is represented as a plain dict here, and is not nil if written to
    std(p)         the argument is a function of a standard package
    reassigned(p)  the call's result is assigned to the very variable that is the argument p, and
                   nothing else can see that slice's array (`s = slices.Delete(s, i, j)`); or the
                   argument is a new slice (nil, a literal, `make(...)`)
    grows(p)       represented as a `Slice`, whose helper `append` does what Go's does
    clock(p)       computed from the clock (`time.Now().UnixNano()`): differs in every run
    seeded         the program makes a random generator whose seed is not the clock
    unseeded       it does not
    idle           rand.Seed has no effect: the language version is 1.24 or later
    nonneg(p)      proved to be >= 0
    positive(p)    proved to be > 0
    own(p)         every type that can be behind this interface is declared by the program
    foreign(p)     its type is not declared by the program
    stmt           the call is a statement: its results are not used
    consumed       the result, an iterator, is the argument of a call that takes it whole
    ranged         the result, an iterator, is what a `for range` goes over, and the body of the
                   loop does not change the length of the slice or map that it goes over
    iterable(p)    the argument is a call whose mapping has a `consumed` rung: take that rung
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

from go2mp.stdlib.template import Template
from go2mp.syntax import nodes

CONDITIONS: dict[str, int] = {
    "const": 1,
    "equals": 2,
    "lacks": 2,
    "absent": 2,
    "nonempty": 1,
    "single": 1,
    "ascii": 1,
    "text": 1,
    "spaces": 1,
    "list": 1,
    "bytes": 1,
    "int": 1,
    "float": 1,
    "str": 1,
    "plain": 1,
    "native": 1,
    "values": 1,
    "pointers": 1,
    "scalars": 1,
    "dict": 1,
    "std": 1,
    "clock": 1,
    "reassigned": 1,
    "grows": 1,
    "nonneg": 1,
    "positive": 1,
    "own": 1,
    "foreign": 1,
    "stmt": 0,
    "seeded": 0,
    "unseeded": 0,
    "idle": 0,
    "consumed": 0,
    "ranged": 0,
    "iterable": 1,
}
"""The known conditions and how many arguments each has."""


_WORDS = "|".join(name for name, count in CONDITIONS.items() if not count)
_CONDITIONAL = rf"if (.*?(?:\)|\b(?:{_WORDS}))): (.+)"


class DirectiveError(ValueError):
    """A `//py` comment that is malformed: a mistake in a declaration file."""


@dataclass(frozen=True, slots=True)
class Condition:
    """`name(param)`, `name(param, value)` or `name`."""

    name: str
    param: str = ""
    value: object = None


@dataclass(frozen=True, slots=True)
class Rung:
    """A template and the conditions under which it is exact (all must be proved)."""

    conditions: tuple[Condition, ...]
    template: Template


@dataclass(frozen=True, slots=True)
class Mapping:
    """What a declaration becomes: the ladder `rungs`, or `special`, or `refuse` with a reason.

    `zero` is the zero value of a type, when it is not simply `Class()`; `exits` tells that the
    program ends after the call, with exit code 1.
    """

    rungs: tuple[Rung, ...] = ()
    special: bool = False
    refuse: str | None = None
    zero: str | None = None
    exits: bool = False


def directives(*declared: nodes.Node) -> Mapping | None:
    """Reads the directives above a declaration, or None when it has none.

    Takes the nodes whose layout may hold them (a spec and its GenDecl; a FuncDecl; an interface's
    method Field). Raises DirectiveError for a malformed one.
    """
    lines = [line for node in declared for line in _comment_lines(node)]
    return read(lines)


def read(lines: list[str]) -> Mapping | None:
    """Reads directives from comment lines (with their `//`); other comments are passed over."""
    rungs: list[Rung] = []
    special, found, exits = False, False, False
    refuse: str | None = None
    zero: str | None = None
    for line in lines:
        if not line.startswith("//py:"):
            continue
        found = True
        kind, text = _split(line)
        match kind:
            case "":
                rungs.append(Rung((), _template(text, line)))
            case "special":
                special = True
            case "exit":
                exits = True
                rungs.append(Rung((), _template(text, line)))
            case "refuse":
                refuse = text
            case "zero":
                zero = _template(text, line).text
            case _:
                conditions = tuple(_conditions(kind, line))
                rungs.append(Rung(conditions, _template(text, line)))
    return Mapping(tuple(rungs), special, refuse, zero, exits) if found else None


def _comment_lines(node: nodes.Node) -> Iterator[str]:
    layout = getattr(node, "layout", nodes.NO_LAYOUT)
    for comment in layout.before:
        yield comment.text.rstrip()


def _split(line: str) -> tuple[str, str]:
    """The kind of a directive ('' for a plain rung, the conditions for `if`) and its text."""
    body = line.removeprefix("//py:")
    if body.startswith(" "):
        return "", body.strip()
    if body.startswith("if "):
        if match := re.match(_CONDITIONAL, body):
            return match[1], match[2].strip()
        raise DirectiveError(f"no `if conditions: template`: {line}")
    kind, colon, text = body.partition(":")
    if kind == "special" and not colon:
        return kind, ""
    if kind in ("exit", "refuse", "zero") and text.strip():
        return kind, text.strip()
    raise DirectiveError(f"unknown directive: {line}")


def _template(text: str, line: str) -> Template:
    try:
        return Template.parse(text)
    except (SyntaxError, ValueError) as error:
        raise DirectiveError(f"no Python expression ({error}): {line}") from error


def _conditions(text: str, line: str) -> Iterator[Condition]:
    for part in text.split(" and "):
        try:
            yield _condition(ast.parse(part.strip(), mode="eval").body)
        except (SyntaxError, ValueError) as error:
            raise DirectiveError(f"bad condition `{part}`: {line}") from error


def _condition(tree: ast.expr) -> Condition:
    match tree:
        case ast.Name(id=name) if CONDITIONS.get(name) == 0:
            return Condition(name)
        case ast.Call(func=ast.Name(id=name), args=[ast.Name(id=param)], keywords=[]):
            if CONDITIONS.get(name) == 1:
                return Condition(name, param)
        case ast.Call(func=ast.Name(id=name), args=[ast.Name(id=param), value]):
            if CONDITIONS.get(name) == 2:
                return Condition(name, param, ast.literal_eval(value))
    raise ValueError("unknown condition")
