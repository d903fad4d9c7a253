"""Programs without `goto`: a labelled statement and what jumps to it become a labelled `for`.

    again:                          again:
        work()                          for {
        if more() {           =>            work()
            goto again                      if more() {
        }                                       continue again
        rest()                              }
                                            break
                                        }
                                        rest()

A jump back continues a loop that starts at the label and ends behind the last such jump; a jump
forward breaks one that ends at the label. Where two of them overlap, the one that may be longer
encloses the other; a jump into a loop that cannot is left as it is, and refused by its rule.

The result is an ordinary program: it is checked again, and every later pass sees loops. Siblings:
`nodes` (the tree), `visit` (walks). Go specification: "Goto statements".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from typing import Any

from go2mp.diagnostics import Span
from go2mp.syntax import nodes
from go2mp.syntax.nodes import Node
from go2mp.syntax.visit import children, walk


def gotos(file: nodes.File) -> list[Node]:
    """The jumps of a program."""
    return [node for node in walk(file) if _is_goto(node)]


def without_gotos(file: nodes.File) -> nodes.File:
    """The same program with loops for its jumps; those that cannot be loops stay."""
    made = _Rewriter(file).rebuilt(file, _Place())
    assert isinstance(made, nodes.File)
    return made


def _is_goto(node: Node) -> bool:
    return isinstance(node, nodes.BranchStmt) and node.kind == "goto"


@dataclass(slots=True, eq=False)
class _Outer:
    """A statement that an unlabelled `break` or `continue` leaves; it gets a label on demand."""

    label: str = ""
    needed: bool = False


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a statement stands: what `break` and `continue` mean there, and what gotos become.

    `hidden_break` and `hidden_continue`: a loop made from a label lies in between.
    """

    break_: _Outer | None = None
    continue_: _Outer | None = None
    hidden_break: bool = False
    hidden_continue: bool = False
    jumps: tuple[tuple[str, tuple[str, str]], ...] = ()
    """Per label the kind of branch, and the label of its loop."""

    def jump(self, label: str) -> tuple[str, str] | None:
        """What a goto to a label becomes."""
        return dict(self.jumps).get(label)

    def inside(self, label: str, kind: str, name: str) -> _Place:
        """Within a loop made from a label."""
        jumps = (*self.jumps, (label, (kind, name)))
        return replace(self, hidden_break=True, hidden_continue=True, jumps=jumps)


@dataclass(slots=True, eq=False)
class _Region:
    """The statements from `start` up to `end` that become a loop for a label."""

    label: str
    kind: str  # "continue" for jumps back, "break" for jumps forward
    start: int
    end: int


class _Rewriter:
    """Rebuilds what is above a goto; everything else is shared with the old tree."""

    def __init__(self, file: nodes.File) -> None:
        self.taken = {
            node.label.name
            for node in walk(file)
            if isinstance(node, nodes.LabeledStmt)
        }

    def rebuilt(self, node: Node, place: _Place) -> Node:
        """A node with loops for the jumps below it."""
        if isinstance(node, nodes.FuncLit | nodes.FuncDecl):
            place = _Place()
        match node:
            case nodes.BranchStmt():
                return self._branch(node, place)
            case nodes.LabeledStmt():
                return self._labelled(node, place, node.label.name)
            case nodes.ForStmt() | nodes.RangeStmt():
                return self._breakable(node, place, "")
            case nodes.SwitchStmt() | nodes.TypeSwitchStmt() | nodes.SelectStmt():
                return self._breakable(node, place, "")
        return self._parts(node, place)

    def _parts(self, node: Node, place: _Place) -> Node:
        changes: dict[str, Any] = {}
        for field in fields(node):
            value = getattr(node, field.name)
            if isinstance(value, Node):
                made: Any = self.rebuilt(value, place)
            elif isinstance(value, tuple) and value and isinstance(value[0], Node):
                listed = isinstance(value[0], nodes.Stmt) and not isinstance(
                    value[0], nodes.CaseClause | nodes.CommClause
                )
                made = (
                    self._suite(value, place)
                    if listed
                    else tuple(self.rebuilt(item, place) for item in value)
                )
                if all(a is b for a, b in zip(made, value, strict=False)):
                    made = value if len(made) == len(value) else made
            else:
                continue
            if made is not value:
                changes[field.name] = made
        return replace(node, **changes) if changes else node

    # --- statements that other statements branch to ------------------------------------

    def _breakable(self, node: nodes.Stmt, place: _Place, label: str) -> nodes.Stmt:
        outer = _Outer(label)
        if isinstance(node, nodes.ForStmt | nodes.RangeStmt):
            inner = replace(
                place,
                break_=outer,
                continue_=outer,
                hidden_break=False,
                hidden_continue=False,
            )
        else:
            inner = replace(place, break_=outer, hidden_break=False)
        made = self._parts(node, inner)
        assert isinstance(made, nodes.Stmt)
        if outer.needed and not label:
            ident = nodes.Ident(node.span, outer.label)
            return nodes.LabeledStmt(node.span, ident, made, layout=node.layout)
        return made

    def _labelled(
        self, node: nodes.LabeledStmt, place: _Place, label: str
    ) -> nodes.Stmt:
        """A labelled statement; its label is dropped where only gotos name it."""
        if _jumps_inside(node, label) and _is_plain_loop(node.stmt):
            place = replace(place, jumps=(*place.jumps, (label, ("continue", label))))
        kept = any(
            isinstance(inner, nodes.BranchStmt)
            and inner.label is not None
            and inner.label.name == label
            and (inner.kind != "goto" or place.jump(label) == ("continue", label))
            for inner in walk(node.stmt)
        )
        statement: Node
        if isinstance(
            node.stmt,
            nodes.ForStmt
            | nodes.RangeStmt
            | nodes.SwitchStmt
            | nodes.TypeSwitchStmt
            | nodes.SelectStmt,
        ):
            statement = self._breakable(node.stmt, place, label if kept else "")
        else:
            statement = self.rebuilt(node.stmt, place)
        assert isinstance(statement, nodes.Stmt)
        if kept:
            return node if statement is node.stmt else replace(node, stmt=statement)
        return replace(statement, layout=node.layout)

    def _branch(self, node: nodes.BranchStmt, place: _Place) -> nodes.Stmt:
        if node.kind == "goto" and node.label is not None:
            jump = place.jump(node.label.name)
            if jump is None:
                return node
            kind, name = jump
            return replace(node, kind=kind, label=nodes.Ident(node.label.span, name))
        if node.label is None and node.kind in ("break", "continue"):
            is_break = node.kind == "break"
            outer = place.break_ if is_break else place.continue_
            hidden = place.hidden_break if is_break else place.hidden_continue
            if hidden and outer is not None:
                outer.label = outer.label or self._fresh("outer")
                outer.needed = True
                return replace(node, label=nodes.Ident(node.span, outer.label))
        return node

    def _fresh(self, base: str) -> str:
        name, number = base, 2
        while name in self.taken:
            name, number = f"{base}{number}", number + 1
        self.taken.add(name)
        return name

    # --- lists of statements -----------------------------------------------------------

    def _suite(
        self, body: tuple[nodes.Stmt, ...], place: _Place
    ) -> tuple[nodes.Stmt, ...]:
        regions = _nested(_regions(body))
        if regions is None or any(
            region.kind == "break" and _declares(statement)
            for region in regions
            for statement in body[region.start : region.end]
        ):
            return body  # a jump into a loop: its rule refuses it
        return tuple(self._loops(body, 0, len(body), regions, place))

    def _loops(
        self,
        body: tuple[nodes.Stmt, ...],
        start: int,
        end: int,
        regions: list[_Region],
        place: _Place,
    ) -> Iterator[nodes.Stmt]:
        at = start
        while at < end:
            here = [r for r in regions if r.start == at and r.end <= end]
            if not here:
                made = self.rebuilt(body[at], place)
                assert isinstance(made, nodes.Stmt)
                yield made
                at += 1
                continue
            region = max(here, key=lambda r: (r.end, r.kind == "break"))
            rest = [r for r in regions if r is not region]
            yield self._loop(body, region, rest, place)
            at = region.end

    def _loop(
        self,
        body: tuple[nodes.Stmt, ...],
        region: _Region,
        rest: list[_Region],
        place: _Place,
    ) -> nodes.Stmt:
        name = self._fresh(f"{region.label}Loop")
        inner = place.inside(region.label, region.kind, name)
        first, last = body[region.start], body[region.end - 1]
        span = Span(first.span.start, last.span.end)
        cond, stmts = _while(body[region.start : region.end], region)
        if cond is None:
            stmts = tuple(self._loops(body, region.start, region.end, rest, inner))
            stmts = (replace(stmts[0], layout=_undocumented(stmts[0])), *stmts[1:])
            if not _ends(stmts[-1]):
                stmts = (*stmts, nodes.BranchStmt(last.span, "break", None))
        else:
            stmts = self._suite(stmts, inner)
        block = nodes.Block(span, stmts)
        loop = nodes.ForStmt(span, None, cond, None, block)
        ident = nodes.Ident(first.span, name)
        if not _names(loop, name):
            return replace(loop, layout=first.layout)
        return nodes.LabeledStmt(span, ident, loop, layout=first.layout)


def _undocumented(node: nodes.Stmt) -> nodes.Layout:
    """The layout of a loop's first statement: what stands above it is above the loop."""
    return nodes.Layout((), node.layout.after)


def _names(node: Node, label: str) -> bool:
    return any(
        isinstance(inner, nodes.BranchStmt)
        and inner.label is not None
        and inner.label.name == label
        for inner in walk(node)
    )


def _is_plain_loop(node: nodes.Stmt) -> bool:
    """A loop that starts again just by testing its condition."""
    return isinstance(node, nodes.ForStmt) and node.init is None and node.post is None


def _gotos(node: Node) -> Iterator[str]:
    """The labels that a statement jumps to, function literals left out."""
    if _is_goto(node):
        assert isinstance(node, nodes.BranchStmt) and node.label is not None
        yield node.label.name
    for child in children(node):
        if not isinstance(child, nodes.FuncLit):
            yield from _gotos(child)


def _jumps_inside(node: nodes.LabeledStmt, label: str) -> bool:
    return label in _gotos(node.stmt)


def _regions(body: tuple[nodes.Stmt, ...]) -> list[_Region]:
    """The loops that the jumps to the labels of a list of statements need."""
    found = []
    for at, statement in enumerate(body):
        while isinstance(statement, nodes.LabeledStmt):
            label = statement.label.name
            jumping = [i for i, other in enumerate(body) if label in _gotos(other)]
            if jumping == [at] and _is_plain_loop(statement.stmt):
                jumping = []  # `continue` does
            forward = [i for i in jumping if i < at]
            backward = [i for i in jumping if i >= at]
            if forward:
                found.append(_Region(label, "break", forward[0], at))
            if backward:
                end = backward[-1] + 1
                if any(_declares(other) for other in body[at:end]):
                    end = len(body)  # what is declared is known up to the block's end
                found.append(_Region(label, "continue", at, end))
            statement = statement.stmt
    return found


def _declares(node: nodes.Stmt) -> bool:
    """Whether a statement declares what later ones of its block can mention."""
    while isinstance(node, nodes.LabeledStmt):
        node = node.stmt
    return isinstance(node, nodes.DeclStmt) or (
        isinstance(node, nodes.AssignStmt) and node.op == ":="
    )


def _nested(regions: list[_Region]) -> list[_Region] | None:
    """The regions, grown until none overlaps another in part; None where that cannot be.

    A loop for jumps back may end later, one for jumps forward may start earlier.
    """
    changed = True
    while changed:
        changed = False
        for a in regions:
            for b in regions:
                if not a.start < b.start < a.end < b.end:
                    continue
                if b.kind == "break":
                    b.start = a.start
                elif a.kind == "continue":
                    a.end = b.end
                else:
                    return None
                changed = True
    return regions


def _while(
    body: tuple[nodes.Stmt, ...], region: _Region
) -> tuple[nodes.Expr | None, tuple[nodes.Stmt, ...]]:
    """`again: if cond { ...; goto again }` is `for cond { ... }`."""
    only = body[0].stmt if isinstance(body[0], nodes.LabeledStmt) else None
    if (
        region.kind != "continue"
        or len(body) != 1
        or not isinstance(only, nodes.IfStmt)
    ):
        return None, body
    if only.init is not None or only.orelse is not None or not only.body.stmts:
        return None, body
    last = only.body.stmts[-1]
    if not isinstance(last, nodes.BranchStmt) or last.kind != "goto":
        return None, body
    if last.label is None or last.label.name != region.label:
        return None, body
    return only.cond, only.body.stmts[:-1]


def _ends(node: nodes.Stmt) -> bool:
    """Whether nothing after a statement is reached."""
    return isinstance(node, nodes.ReturnStmt) or (
        isinstance(node, nodes.BranchStmt) and node.kind != "fallthrough"
    )
