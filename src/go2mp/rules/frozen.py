"""Operands that are evaluated once, before the statement at work: `f()[g()] += 1`.

Go specification, "Assignment statements": the operands of index expressions and pointer
indirections on the left are evaluated first, and only once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from go2mp.rules.operands import same_operand
from go2mp.rules.purity import is_pure
from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.identity import identical
from go2mp.types.info import Mode, TypeAndValue
from go2mp.types.model import Type
from go2mp.types.objects import Object, Var

if TYPE_CHECKING:
    from go2mp.rules.context import Context


@dataclass(slots=True)
class _Assigned:
    """What the targets so far assign: variables and fields, and the types of elements."""

    ctx: Context
    objects: dict[Object, nodes.Expr | None] = field(default_factory=dict)
    elements: list[Type] = field(default_factory=list)

    def add(self, target: nodes.Expr, value: nodes.Expr | None) -> None:
        """Adds a target, and the value that it gets if that is known."""
        if isinstance(target, nodes.IndexExpr | nodes.StarExpr):
            self.elements.append(self.ctx.type(target))
        elif (obj := _named(self.ctx, target)) is not None:
            self.objects[obj] = value

    def may_change(self, operand: nodes.Expr) -> bool:
        """Whether an operand reads what is assigned; reading the very value that was assigned is
        no change (`e.prev.next, e.next.prev = e.next, e.prev`)."""
        for node in walk(operand):
            if isinstance(node, nodes.IndexExpr | nodes.StarExpr):
                if any(identical(self.ctx.type(node), t) for t in self.elements):
                    return True
            elif isinstance(node, nodes.Ident | nodes.SelectorExpr):
                obj = _named(self.ctx, node)
                if obj is not None and obj in self.objects:
                    value = self.objects[obj]
                    if value is None or not same_operand(self.ctx, value, node):
                        return True
        return False


def _named(ctx: Context, node: nodes.Expr) -> Object | None:
    """The variable or field that an expression is."""
    if isinstance(node, nodes.SelectorExpr) and node in ctx.info.selections:
        return ctx.info.selections[node].obj
    obj = ctx.info.object_of(node) if isinstance(node, nodes.Ident) else None
    return None if isinstance(obj, Var) and obj.is_field else obj


def frozen_targets(
    ctx: Context, targets: Sequence[nodes.Expr], values: Sequence[nodes.Expr] = ()
) -> list[nodes.Expr]:
    """The targets of one assignment: what has effects in them, or may be changed by assigning
    to the ones before, is evaluated now."""
    assigned = _Assigned(ctx)
    made = []
    for position, node in enumerate(targets):
        while isinstance(node, nodes.ParenExpr):
            node = node.x
        made.append(_frozen(ctx, node, assigned))
        assigned.add(node, values[position] if values else None)
    return made


def frozen_target(ctx: Context, node: nodes.Expr) -> nodes.Expr:
    """The target of an assignment with what has effects in it evaluated now."""
    return frozen_targets(ctx, [node])[0]


def frozen(ctx: Context, node: nodes.Expr, base: str) -> nodes.Expr:
    """An expression with effects as the name of a temporary; another one as it is."""
    return node if is_pure(ctx, node) else _temporary(ctx, node, base)


def _frozen(ctx: Context, node: nodes.Expr, assigned: _Assigned) -> nodes.Expr:
    made: nodes.Expr

    def now(operand: nodes.Expr, base: str) -> nodes.Expr:
        if is_pure(ctx, operand) and not assigned.may_change(operand):
            return operand
        return _temporary(ctx, operand, base)

    match node:
        case nodes.IndexExpr(x=x, indices=(index,)):
            holder, index = now(x, "target"), now(index, "index")
            if holder is x and index is node.indices[0]:
                return node
            made = nodes.IndexExpr(node.span, holder, (index,))
        case nodes.StarExpr(x=x):
            if (pointer := now(x, "pointer")) is x:
                return node
            made = nodes.StarExpr(node.span, pointer)
        case nodes.SelectorExpr(x=x) if node in ctx.info.selections:
            if (holder := now(x, "target")) is x:
                return node
            made = nodes.SelectorExpr(node.span, holder, node.sel)
            ctx.info.selections[made] = ctx.info.selections[node]
        case _:
            return node
    ctx.info.types[made] = ctx.info.types[node]
    return made


def _temporary(ctx: Context, node: nodes.Expr, base: str) -> nodes.Expr:
    """The name of a temporary that holds the value of an expression."""
    name = ctx.temporary(base, ctx.expr(node))
    type_ = ctx.type(node)
    ident = nodes.Ident(node.span, name.text)
    obj = Var(name.text, node.span, type=type_)
    ctx.info.uses[ident] = obj
    ctx.info.types[ident] = TypeAndValue(Mode.VARIABLE, type_)
    ctx.names.objects[obj] = name.text
    return ident
