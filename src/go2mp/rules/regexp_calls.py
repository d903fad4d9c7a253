"""Package regexp: constant patterns become Python's (see `python.patterns`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from go2mp.python import literals
from go2mp.python.fragments import Fragment, Prec, atom, call
from go2mp.python.patterns import Pattern, PatternError, python_pattern
from go2mp.rules.registry import special
from go2mp.syntax import nodes

if TYPE_CHECKING:
    from go2mp.rules.context import Context


@special("regexp.MustCompile")
def must_compile(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`regexp.MustCompile(pattern)` is `re.compile(pattern)`."""
    return call(f"{ctx.module('re')}.compile", *_arguments(ctx, node))


@special("regexp.Compile")
def compile_(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`regexp.Compile(pattern)`: a constant pattern is known to be right."""
    made = call(f"{ctx.module('re')}.compile", *_arguments(ctx, node))
    return Fragment(f"{made}, None", Prec.TUPLE)


@special("regexp.MatchString")
def match_string(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`regexp.MatchString(pattern, s)`."""
    pattern, *flags = _arguments(ctx, node)
    searched = call(
        f"{ctx.module('re')}.search", pattern, ctx.expr(node.args[1]), *flags
    )
    return Fragment(f"{searched} is not None, None", Prec.TUPLE)


def _arguments(ctx: Context, node: nodes.CallExpr) -> list[Fragment]:
    """The pattern, and its flags where it has some."""
    value = ctx.info.value_of(node.args[0])
    if not isinstance(value, str | bytes):
        raise ctx.refused(
            "unsupported-package-member",
            node.args[0],
            "a regular expression that is not a constant",
            "write the pattern as a constant",
        )
    source = value if isinstance(value, str) else literals.decode(value)
    try:
        made = python_pattern(source)
    except PatternError as error:
        raise ctx.refused(
            "unsupported-package-member",
            node.args[0],
            f"this regular expression: {error}",
            "write it in another way",
        ) from None
    flags = " | ".join(f"{ctx.module('re')}.{flag}" for flag in made.flags)
    return [_raw(made), *([Fragment(flags, Prec.BIT_OR)] if flags else [])]


def _raw(pattern: Pattern) -> Fragment:
    """The pattern as a raw string, where that can be written."""
    text = pattern.text
    if "\\" not in text:
        return literals.string(text)
    for quote in ('"', "'"):
        if quote not in text:
            return atom(f"r{quote}{text}{quote}")
    return literals.string(text)
