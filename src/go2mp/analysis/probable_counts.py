"""How many goroutines a place probably starts: a choice between vehicles needs no proof.

    n := 1000
    for i := 0; i < n; i++ { go work(i) }

The bound of a loop is taken to be the largest constant that its variable is ever set to, a slice to
have the length that it is made with. `goroutines` has the counts that are proved.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import prod

from go2mp.analysis.goroutines import Goroutine, Goroutines, Loop, loops_around
from go2mp.syntax import nodes
from go2mp.types.info import Info
from go2mp.types.parens import unparen


def probable_count(goroutine: Goroutine, goroutines: Goroutines, info: Info) -> int:
    """The number of goroutines that one call of the function around a `go` statement starts; a
    loop of which nothing is known counts once."""
    if goroutine.count is not None or goroutine.node is None:
        return goroutine.count or 1
    loops = loops_around(goroutine.node, goroutines.parents)
    return prod(_rounds(loop, goroutines, info) for loop in loops)


def _rounds(loop: Loop, goroutines: Goroutines, info: Info) -> int:
    if loop in goroutines.loop_counts:
        return goroutines.loop_counts[loop]
    bound = loop.x if isinstance(loop, nodes.RangeStmt) else None
    if isinstance(loop, nodes.ForStmt) and isinstance(loop.cond, nodes.BinaryExpr):
        bound = loop.cond.y
    found = _sizes(bound, goroutines, info) if bound is not None else []
    return max(found, default=1)


def _sizes(node: nodes.Expr, goroutines: Goroutines, info: Info) -> list[int]:
    """The constants that an operand, or its length, may be."""
    node = unparen(node)
    value = info.value_of(node)
    if isinstance(value, int):
        return [value]
    match node:
        case nodes.CallExpr(fun=nodes.Ident(name="len"), args=(sequence,)):
            return _sizes(sequence, goroutines, info)
        case nodes.CallExpr(fun=nodes.Ident(name="make"), args=(_, size, *_)):
            return _sizes(size, goroutines, info)
        case nodes.CompositeLit(elements=elements):
            return [len(elements)]
        case nodes.Ident():
            return [
                size
                for source in _sources(node, goroutines, info)
                for size in _sizes(source, goroutines, info)
            ]
    return []


def _sources(
    ident: nodes.Ident, goroutines: Goroutines, info: Info
) -> Iterator[nodes.Expr]:
    """What a variable is set to, other than another variable."""
    obj = info.uses.get(ident)
    for node in goroutines.parents:
        match node:
            case nodes.AssignStmt(lhs=names, rhs=values, op="=" | ":="):
                pass
            case nodes.ValueSpec(names=names, values=values):
                pass
            case _:
                continue
        for name, value in zip(names, values, strict=False):
            known = isinstance(name, nodes.Ident) and info.object_of(name) is obj
            if known and not isinstance(unparen(value), nodes.Ident):
                yield value
