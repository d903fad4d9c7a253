"""The part of the context that deals with function literals: frames, bindings, inlining."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from go2mp.syntax import nodes
from go2mp.types.model import Signature

if TYPE_CHECKING:
    from go2mp.analysis.defers import DeferPlan
    from go2mp.analysis.variables import Function
    from go2mp.rules.context import Context


class LiteralParts:
    """Mixed into `Context`."""

    __slots__ = ()

    def _context(self) -> Context:
        return cast("Context", self)

    def push_literal(self, node: nodes.FuncLit) -> None:
        """Enters a function literal."""
        from go2mp.rules.functions import new_frame

        ctx = self._context()
        signature = ctx.under(node)
        assert isinstance(signature, Signature)
        ctx.frames.append(new_frame(ctx, node, signature))

    def bound_defaults(self, node: nodes.FuncLit) -> list[str]:
        """`x=x` for each variable of the iteration that the literal keeps."""
        ctx = self._context()
        bound = ctx.facts.cells.bound(node)
        names = [ctx.name(obj) for obj in bound if not ctx.is_joined(obj)]
        return [f"{name}={name}" for name in names]

    def inlined_literal(self, node: nodes.FuncLit) -> str:
        """The body of a deferred literal as statements of the function itself."""
        ctx = self._context()
        self.push_inlined(node)
        text = ctx.block(node.body)
        self.pop_inlined()
        return text

    def push_inlined(self, node: nodes.FuncLit) -> None:
        """Enters a literal whose body is written into the enclosing function."""
        self._context().inlined.append(node)

    def pop_inlined(self) -> None:
        """Leaves it."""
        self._context().inlined.pop()

    def defer_plan(self, node: Function) -> DeferPlan:
        """How a function's deferred calls are written; those that joins replace are gone."""
        ctx = self._context()
        dropped = ctx.facts.idioms.dropped if ctx.plain_idioms else frozenset()
        return ctx.facts.defers.plan(node, dropped)

    def unreachable_return(self, node: Function) -> str:
        """After a `with` that may swallow nothing, mypy still wants to see the end."""
        return ""
