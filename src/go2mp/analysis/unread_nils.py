"""Nils in slices that nobody reads: elements that are filled in at once, or cut off at once.

`ps := make([]*T, n)` and a loop that assigns every element, as the next statement; and

    old[n-1] = nil // let the collector have it
    *h = old[:n-1]

Only statements that follow each other; the loop must not be left before the assignment. `nilable`
does without these nils.
"""

from __future__ import annotations

from go2mp.syntax import nodes
from go2mp.syntax.visit import walk


def unread_nils(file: nodes.File) -> frozenset[nodes.Node]:
    """The calls of make, and the assignments of nil, whose nils are gone before a read."""
    found: set[nodes.Node] = set()
    for node in walk(file):
        match node:
            case nodes.Block():
                stmts = node.stmts
            case nodes.CaseClause() | nodes.CommClause():
                stmts = node.body
            case _:
                continue
        for first, second in zip(stmts, stmts[1:], strict=False):
            if not isinstance(first, nodes.AssignStmt) or len(first.lhs) != 1:
                continue
            left, right = first.lhs[0], first.rhs[0]
            if isinstance(right, nodes.CallExpr) and _fills(left, right, second):
                found.add(right)
            elif isinstance(left, nodes.IndexExpr) and _cuts(left, second):
                found.add(first)
    return frozenset(found)


def _fills(made: nodes.Expr, call: nodes.CallExpr, loop: nodes.Stmt) -> bool:
    """Whether `loop` assigns every element of what `make` gave."""
    if not isinstance(made, nodes.Ident) or len(call.args) != 2:
        return False
    match loop:
        case nodes.RangeStmt(key=nodes.Ident() as index, x=ranged):
            whole = _same(ranged, made) or _same(ranged, call.args[1])
            whole = whole or _len_of(call.args[1], ranged)
        case nodes.ForStmt(
            init=nodes.AssignStmt(lhs=(nodes.Ident() as index,), rhs=(start,)),
            cond=nodes.BinaryExpr(op="<", x=tested, y=limit),
            post=nodes.IncDecStmt(x=counted, op="++"),
        ):
            counts = _same(tested, index) and _same(counted, index)
            from_zero = isinstance(start, nodes.BasicLit) and start.text == "0"
            to_end = _same(limit, call.args[1]) or _len_of(limit, made)
            whole = counts and from_zero and to_end
        case _:
            return False
    return whole and _assigns(loop.body, made, index)


def _assigns(body: nodes.Block, made: nodes.Ident, index: nodes.Ident) -> bool:
    """Whether a loop's body assigns `made[index]` before it can leave."""
    for stmt in body.stmts:
        if isinstance(stmt, nodes.AssignStmt) and stmt.op == "=":
            for left in stmt.lhs:
                if isinstance(left, nodes.IndexExpr) and _same(left.x, made):
                    if _same(left.indices[0], index):
                        return True
        if any(isinstance(n, nodes.BranchStmt | nodes.ReturnStmt) for n in walk(stmt)):
            return False
    return False


def _cuts(element: nodes.IndexExpr, after: nodes.Stmt) -> bool:
    """Whether `after` keeps nothing of a slice from `element` on: `s = s[:len(s)-1]`."""
    if not isinstance(after, nodes.AssignStmt) or len(after.rhs) != 1:
        return False
    cut = after.rhs[0]
    return (
        isinstance(cut, nodes.SliceExpr)
        and cut.max is None
        and cut.high is not None
        and _same(cut.x, element.x)
        and _same(cut.high, element.indices[0])
    )


def _len_of(node: nodes.Expr, made: nodes.Expr) -> bool:
    return (
        isinstance(node, nodes.CallExpr)
        and isinstance(node.fun, nodes.Ident)
        and node.fun.name == "len"
        and _same(node.args[0], made)
    )


def _same(x: nodes.Expr | None, y: nodes.Expr | None) -> bool:
    """Whether two expressions are written alike, and are no calls but `len`."""
    match x, y:
        case nodes.Ident(), nodes.Ident():
            return x.name == y.name
        case nodes.BasicLit(), nodes.BasicLit():
            return x.text == y.text
        case nodes.ParenExpr(), _:
            return _same(x.x, y)
        case _, nodes.ParenExpr():
            return _same(x, y.x)
        case nodes.StarExpr(), nodes.StarExpr():
            return _same(x.x, y.x)
        case nodes.SelectorExpr(), nodes.SelectorExpr():
            return x.sel.name == y.sel.name and _same(x.x, y.x)
        case nodes.BinaryExpr(), nodes.BinaryExpr():
            return x.op == y.op and _same(x.x, y.x) and _same(x.y, y.y)
        case nodes.CallExpr(fun=nodes.Ident(name="len")), nodes.CallExpr(
            fun=nodes.Ident(name="len")
        ):
            return _same(x.args[0], y.args[0])
    return False
