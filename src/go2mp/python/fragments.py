"""Python expressions as text with a precedence; parentheses come from the one table here.

Every expression a rule makes is a `Fragment`: its text and the precedence of its outermost operator
(Python reference, "Operator precedence"). `at_least` adds parentheses where a position needs a
tighter binding; rules never write parentheses themselves.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum


class Prec(IntEnum):
    """Binding strength, loosest first (Python reference 6.17)."""

    TUPLE = 0  # a, b without parentheses
    ASSIGN = 1  # name := value
    LAMBDA = 2
    CONDITIONAL = 3
    OR = 4
    AND = 5
    NOT = 6
    COMPARE = 7
    BIT_OR = 8
    BIT_XOR = 9
    BIT_AND = 10
    SHIFT = 11
    ARITH = 12
    TERM = 13
    UNARY = 14
    POWER = 15
    AWAIT = 16
    CALL = 17  # attribute, call, subscript
    ATOM = 18


BINARY: dict[str, Prec] = {
    "or": Prec.OR,
    "and": Prec.AND,
    "==": Prec.COMPARE,
    "!=": Prec.COMPARE,
    "<": Prec.COMPARE,
    "<=": Prec.COMPARE,
    ">": Prec.COMPARE,
    ">=": Prec.COMPARE,
    "in": Prec.COMPARE,
    "not in": Prec.COMPARE,
    "is": Prec.COMPARE,
    "is not": Prec.COMPARE,
    "|": Prec.BIT_OR,
    "^": Prec.BIT_XOR,
    "&": Prec.BIT_AND,
    "<<": Prec.SHIFT,
    ">>": Prec.SHIFT,
    "+": Prec.ARITH,
    "-": Prec.ARITH,
    "*": Prec.TERM,
    "/": Prec.TERM,
    "//": Prec.TERM,
    "%": Prec.TERM,
    "**": Prec.POWER,
}
"""The operator table: binary operators and how tightly they bind."""


@dataclass(frozen=True, slots=True)
class Fragment:
    """A Python expression: `text`, and `prec`, the precedence of its outermost operator."""

    text: str
    prec: Prec = Prec.ATOM

    @property
    def is_lambda(self) -> bool:
        """Whether the expression is a lambda, which no name should be given to."""
        return self.prec == Prec.LAMBDA

    def at_least(self, prec: Prec) -> str:
        """The text, in parentheses if it binds more loosely than `prec`."""
        return self.text if self.prec >= prec else f"({self.text})"

    def __str__(self) -> str:
        return self.text


def atom(text: str) -> Fragment:
    """A name, literal, display or anything in brackets."""
    return Fragment(text, Prec.ATOM)


def binary(op: str, left: Fragment, right: Fragment) -> Fragment:
    """`left op right`: left-associative, comparisons not chained."""
    prec = BINARY[op]
    if prec is Prec.COMPARE:
        return Fragment(
            f"{left.at_least(Prec.BIT_OR)} {op} {right.at_least(Prec.BIT_OR)}", prec
        )
    if prec is Prec.POWER:
        return Fragment(
            f"{left.at_least(Prec.CALL)} ** {right.at_least(Prec.UNARY)}", prec
        )
    tighter = Prec(prec + 1)
    right_prec = prec if op in ("and", "or") else tighter
    return Fragment(f"{left.at_least(prec)} {op} {right.at_least(right_prec)}", prec)


def unary(op: str, operand: Fragment) -> Fragment:
    """`-x`, `+x`, `~x` or `not x`."""
    if op == "not":
        return Fragment(f"not {operand.at_least(Prec.NOT)}", Prec.NOT)
    return Fragment(f"{op}{operand.at_least(Prec.UNARY)}", Prec.UNARY)


def call(
    function: str | Fragment, *args: str | Fragment, **keywords: str | Fragment
) -> Fragment:
    """`function(args, name=value)`."""
    target = function if isinstance(function, str) else function.at_least(Prec.CALL)
    items = [argument(arg) for arg in args]
    items += [f"{name}={argument(value)}" for name, value in keywords.items()]
    return Fragment(f"{target}({', '.join(items)})", Prec.CALL)


def argument(value: str | Fragment) -> str:
    """The text of `value` where a comma or bracket follows."""
    return value if isinstance(value, str) else value.at_least(Prec.LAMBDA)


def attribute(value: Fragment, name: str) -> Fragment:
    """`value.name`; an integer literal is put in parentheses."""
    text = value.at_least(Prec.CALL)
    if text[0].isdigit() and "(" not in text:
        text = f"({text})"
    return Fragment(f"{text}.{name}", Prec.CALL)


def method(value: Fragment, name: str, *args: str | Fragment) -> Fragment:
    """`value.name(args)`."""
    return call(attribute(value, name), *args)


def subscript(value: Fragment, index: str | Fragment) -> Fragment:
    """`value[index]`."""
    text = index if isinstance(index, str) else index.at_least(Prec.TUPLE)
    return Fragment(f"{value.at_least(Prec.CALL)}[{text}]", Prec.CALL)


def conditional(test: Fragment, then: Fragment, otherwise: Fragment) -> Fragment:
    """`then if test else otherwise`."""
    return Fragment(
        f"{then.at_least(Prec.OR)} if {test.at_least(Prec.OR)}"
        f" else {otherwise.at_least(Prec.CONDITIONAL)}",
        Prec.CONDITIONAL,
    )


def lambda_(params: Sequence[str], body: Fragment) -> Fragment:
    """`lambda params: body`."""
    head = f"lambda {', '.join(params)}" if params else "lambda"
    return Fragment(f"{head}: {body.at_least(Prec.LAMBDA)}", Prec.LAMBDA)


def display(items: Iterable[str | Fragment], brackets: str = "[]") -> Fragment:
    """A list or set display."""
    return atom(brackets[0] + ", ".join(argument(item) for item in items) + brackets[1])


def dict_display(items: Iterable[tuple[Fragment, Fragment]]) -> Fragment:
    """`{key: value, ...}`."""
    return atom(
        "{"
        + ", ".join(f"{argument(key)}: {argument(value)}" for key, value in items)
        + "}"
    )


def tuple_(items: Sequence[str | Fragment]) -> Fragment:
    """`(a, b)`, `(a,)` or `()`."""
    inner = ", ".join(argument(item) for item in items)
    return atom(f"({inner},)" if len(items) == 1 else f"({inner})")


def bare_tuple(items: Sequence[str | Fragment]) -> Fragment:
    """`a, b` without parentheses (assignments, return)."""
    if len(items) == 1:
        item = items[0]
        return atom(item) if isinstance(item, str) else item
    return Fragment(", ".join(argument(item) for item in items), Prec.TUPLE)


_NEGATED = {
    "==": "!=",
    "!=": "==",
    "is": "is not",
    "is not": "is",
    "in": "not in",
    "not in": "in",
}


@dataclass(frozen=True, slots=True)
class Comparison(Fragment):
    """A comparison whose negation has an operator of its own (`==`, `is`, `in`)."""

    left: Fragment = Fragment("")
    op: str = "=="
    right: Fragment = Fragment("")


_CHARACTERS = frozenset(["==", "!=", "<", "<=", ">", ">="])
_ORD = re.compile(r'ord\(("(?:[^"\\]|\\.)+")\)')
_ORDS = re.compile(rf"\((?:{_ORD.pattern}(?:, )?)+\)")


def character_of(value: Fragment) -> Fragment | None:
    """`c` of `ord(c)`."""
    text = value.text
    if not text.startswith("ord("):
        return None
    try:
        tree = ast.parse(text, mode="eval").body
    except SyntaxError:
        return None
    if not isinstance(tree, ast.Call) or len(tree.args) != 1:
        return None
    simple = isinstance(
        tree.args[0], ast.Name | ast.Attribute | ast.Subscript | ast.Constant | ast.Call
    )
    return Fragment(text[4:-1], Prec.CALL if simple else Prec.TUPLE)


def character(value: Fragment) -> Fragment:
    """A byte or rune as a character: `c` of `ord(c)`, else `chr(n)`."""
    made = character_of(value)
    return made if made is not None else call("chr", value)


def compare(op: str, left: Fragment, right: Fragment) -> Fragment:
    """`left op right`, which `negate` can turn around when that is exact. Two characters are
    compared without their `ord`: the order is the same."""
    if op in _CHARACTERS:
        first, second = character_of(left), character_of(right)
        if first is not None and second is not None:
            left, right = first, second
    elif op == "in" and (first := character_of(left)) is not None:
        if _ORDS.fullmatch(right.text):
            left, right = first, atom(_ORD.sub(r"\1", right.text))
    made = binary(op, left, right)
    if op in _NEGATED:
        return Comparison(made.text, made.prec, left, op, right)
    return made


def negate(test: Fragment) -> Fragment:
    """`not test`, written as the opposite comparison where that is exact (not for `<`: NaN)."""
    if isinstance(test, Comparison):
        return compare(_NEGATED[test.op], test.left, test.right)
    if test.text.startswith("not ") and test.prec is Prec.NOT:
        return Fragment(test.text[4:], Prec.NOT)
    return unary("not", test)
