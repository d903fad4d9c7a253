"""Whether goroutines exchange pointers and errors whose identity the program looks at.

    results <- Result{err: ErrEmpty}        // in a goroutine
    if errors.Is(r.err, ErrEmpty) { ... }   // the same object for who receives it

What a process is sent is a copy: it equals nothing. Package variables that hold an `errors.New` and
keep it are *sentinels*, which arrive as themselves (by name); where anything else is compared,
processes are no vehicle. See the Go spec, Comparison operators.

Over-approximation: by the types, of what is compared and of what goroutines exchange.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from go2mp.analysis.copies import type_key
from go2mp.analysis.variables import Variables
from go2mp.syntax import nodes
from go2mp.types.info import Info
from go2mp.types.model import Array, Interface, Map, Named, Pointer, Slice, Struct, Type
from go2mp.types.objects import Object, Var

_NAMED_ALREADY = frozenset({"context.Canceled", "context.DeadlineExceeded"})
"""Errors of Go's packages whose helpers arrive as themselves."""

_SEARCHES = frozenset({"slices.Contains", "slices.Index", "slices.Equal"})

Compared = tuple[nodes.Node, Type, tuple[nodes.Expr, ...]]
"""Where values are compared, of what type, and the operands that may be sentinels."""


@dataclass(frozen=True, slots=True)
class Identity:
    """What is compared by identity although goroutines exchange it."""

    sentinels: frozenset[Var]
    copied: nodes.Node | None
    """A comparison that copies would fail."""


def analyse_identity(
    program: Iterable[nodes.Node],
    info: Info,
    variables: Variables,
    exchanged: Iterable[Type],
) -> Identity:
    """Looks at every comparison; `exchanged` are the types of all that goroutines exchange."""
    met = [part for type_ in exchanged for part in _references(type_)]
    boxed = {
        type_key(info.type_of(expr))
        for expr in info.conversions
        if expr in info.types and isinstance(info.type_of(expr).underlying, Pointer)
    }
    kept = _sentinels(info, variables)
    sentinels: set[Var] = set()
    copied: nodes.Node | None = None
    for node, type_, operands in _comparisons(program, info):
        if not any(
            _may_meet(one, other, boxed) for one in _references(type_) for other in met
        ):
            continue
        found = [_object(operand, info) for operand in operands]
        if named := [obj for obj in found if isinstance(obj, Var) and obj in kept]:
            sentinels.update(named)
        elif not any(obj and _path(obj) in _NAMED_ALREADY for obj in found):
            copied = copied or node
    return Identity(frozenset(sentinels), copied)


def _comparisons(program: Iterable[nodes.Node], info: Info) -> Iterator[Compared]:
    for node in program:
        match node:
            case nodes.BinaryExpr(op="==" | "!=", x=x, y=y):
                if not _is_nil(x) and not _is_nil(y):
                    yield node, info.type_of(x), (x, y)
            case nodes.SwitchStmt(tag=nodes.Expr() as tag):
                for value in (v for case in node.cases for v in case.exprs or ()):
                    if not _is_nil(value):
                        yield node, info.type_of(tag), (value,)
            case nodes.CallExpr(fun=nodes.SelectorExpr() as fun, args=(first, *rest)):
                path = _path(info.uses.get(fun.sel))
                if path == "errors.Is":
                    yield node, info.type_of(first), tuple(rest)
                elif path in _SEARCHES:
                    under = info.type_of(first).underlying
                    if isinstance(under, Slice):
                        yield node, under.elem, ()
            case nodes.IndexExpr(x=x) if x in info.types:
                under = info.type_of(x).underlying
                if isinstance(under, Map):
                    yield node, under.key, ()


def _sentinels(info: Info, variables: Variables) -> frozenset[Var]:
    """The package variables that hold one `errors.New` from the start to the end."""
    return frozenset(
        step.lhs[0]
        for step in info.init_order
        if len(step.lhs) == 1
        and isinstance(step.rhs, nodes.CallExpr)
        and isinstance(step.rhs.fun, nodes.SelectorExpr)
        and _path(info.uses.get(step.rhs.fun.sel)) == "errors.New"
        and not variables.reassigned(step.lhs[0])
    )


def _references(type_: Type) -> Iterator[Type]:
    """The pointers and interfaces of which a value consists."""
    under = type_.underlying
    if isinstance(under, Pointer | Interface):
        yield type_
    elif isinstance(under, Struct):
        for field in under.fields:
            yield from _references(field.type)
    elif isinstance(under, Array):
        yield from _references(under.elem)


def _may_meet(compared: Type, exchanged: Type, boxed: set[str]) -> bool:
    """Whether a value that is exchanged as one type may be compared as the other."""
    one, other = compared.underlying, exchanged.underlying
    if isinstance(one, Interface) and isinstance(other, Interface):
        return bool(boxed) or _is_error(compared) or _is_error(exchanged)
    if isinstance(one, Interface):
        return type_key(exchanged) in boxed
    if isinstance(other, Interface):
        return type_key(compared) in boxed
    return type_key(compared) == type_key(exchanged)


def _is_error(type_: Type) -> bool:
    """Whether it is type error: what it holds may come from `errors.New`."""
    return isinstance(type_, Named) and type_.obj.name == "error"


def _is_nil(expr: nodes.Expr) -> bool:
    return isinstance(expr, nodes.Ident) and expr.name == "nil"


def _object(expr: nodes.Expr, info: Info) -> Object | None:
    ident = expr.sel if isinstance(expr, nodes.SelectorExpr) else expr
    return info.uses.get(ident) if isinstance(ident, nodes.Ident) else None


def _path(obj: Object | None) -> str:
    return f"{obj.pkg}.{obj.name}" if obj is not None else ""
