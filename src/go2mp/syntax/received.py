"""A loop that receives until the channel is closed, as the range that it is.

    for {                                   for job := range jobs {
        job, ok := <-jobs                       process(job)
        if !ok {                            }
            break
        }
        process(job)
    }

Go specification, "For statements with range clause": "For channels, the iteration values produced
are the successive values sent on the channel until the channel is closed." The same where `ok` is
used for nothing else and the channel's variable is assigned nowhere in the file: a range evaluates
it once. `return` instead of `break` is the same at the end of a function without results. What
stands before the `break` stands behind the range; comments go to the body.

The checker demands a channel of such a range (`RangeStmt.received`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from go2mp.syntax import nodes
from go2mp.syntax.visit import walk


def with_ranges(stmts: Sequence[nodes.Stmt], source: bytes) -> tuple[nodes.Stmt, ...]:
    """Statements in which loops that end by `break` are ranges."""
    found: list[nodes.Stmt] = []
    for stmt in stmts:
        found += _as_range(stmt, "break", source) or [stmt]
    return tuple(found)


def ending_with_range(body: nodes.Block, source: bytes) -> nodes.Block:
    """The body of a function without results, whose last loop may end by `return`."""
    last = _as_range(body.stmts[-1], "return", source) if body.stmts else None
    return replace(body, stmts=(*body.stmts[:-1], *last)) if last else body


def _as_range(stmt: nodes.Stmt, end: str, source: bytes) -> list[nodes.Stmt] | None:
    """The range and what follows it; None for other statements."""
    if not isinstance(stmt, nodes.ForStmt) or len(stmt.body.stmts) < 2:
        return None
    if stmt.init is not None or stmt.cond is not None or stmt.post is not None:
        return None
    receive, test, *rest = stmt.body.stmts
    match receive, test:
        case (
            nodes.AssignStmt(
                op=":=",
                lhs=(nodes.Ident() as value, nodes.Ident() as ok),
                rhs=(nodes.UnaryExpr(op="<-", x=nodes.Ident() as channel),),
            ),
            nodes.IfStmt(
                init=None,
                cond=nodes.UnaryExpr(op="!", x=nodes.Ident() as tested),
                body=nodes.Block(stmts=(*before, last)) as block,
                orelse=None,
            ),
        ) if (
            tested.name == ok.name != "_"
        ):
            pass
        case _:
            return None
    if not _ends(last, end) or not all(isinstance(s, nodes.ExprStmt) for s in before):
        return None
    inner = {n.name for s in rest for n in walk(s) if isinstance(n, nodes.Ident)}
    outer = {n.name for s in before for n in walk(s) if isinstance(n, nodes.Ident)}
    if ok.name in inner | outer or value.name in outer or value.name == channel.name:
        return None
    if _is_assigned(channel.name, source):
        return None
    gone = [*_around(receive), *_around(test), *_around(last), *block.trailing]
    gone += [block.opening] if block.opening is not None else []
    gone.sort(key=lambda comment: comment.span)
    body = replace(stmt.body, stmts=tuple(rest))
    if rest:
        before_first = (*gone, *rest[0].layout.before)
        head = replace(rest[0], layout=replace(rest[0].layout, before=before_first))
        body = replace(body, stmts=(head, *rest[1:]))
    else:
        body = replace(body, trailing=(*gone, *body.trailing))
    key = None if value.name == "_" else value
    parts = (key, None, key is not None, channel, body, True)
    made = nodes.RangeStmt(stmt.span, *parts, layout=stmt.layout)
    return [made, *before]


def _ends(stmt: nodes.Stmt, end: str) -> bool:
    if isinstance(stmt, nodes.ReturnStmt):
        return end == "return" and not stmt.results
    return isinstance(stmt, nodes.BranchStmt) and (
        stmt.kind == end and stmt.label is None
    )


def _around(stmt: nodes.Stmt) -> Iterator[nodes.Comment]:
    yield from stmt.layout.before
    if stmt.layout.after is not None:
        yield stmt.layout.after


def _is_assigned(name: str, source: bytes) -> bool:
    """Whether a variable of that name may be assigned, or its address taken, in the file."""
    text = re.escape(name.encode())
    pattern = rb"\b%s\s*(,[^;{}\n]*)?=[^=]|&\s*%s\b" % (text, text)
    return re.search(pattern, source) is not None
