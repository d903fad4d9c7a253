"""Maps and slices that a `Manager` has while processes fill them.

See `analysis.managed` for when that is the same. Main's variable is there after the join: an
ordinary dictionary or list again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from go2mp.rules.annotations import annotation
from go2mp.syntax import nodes
from go2mp.types.model import Map, Slice
from go2mp.types.objects import Object, Var

if TYPE_CHECKING:
    from go2mp.rules.context import Context


def is_managed(ctx: Context, obj: Object) -> bool:
    """Whether a manager has what a variable stands for while processes use it."""
    if ctx.threads or not ctx.plain_idioms:
        return False
    return obj in ctx.facts.idioms.concurrency.sharing.managed


def managed_declaration(ctx: Context, obj: Var, value: nodes.Expr | None) -> str | None:
    """`shared_seen = manager.dict()`; None for other variables."""
    if not is_managed(ctx, obj):
        return None
    start = ctx.value(value).text if value is not None else "[]"
    kind = _kind(obj)
    given = "" if start in ("[]", "{}") else start
    text, function = "", ctx.frame.function
    if function not in ctx.managers:
        ctx.managers[function] = ctx.fresh("manager")
        maker = ctx.imported("multiprocessing", "Manager")
        text = f"{ctx.managers[function]} = {maker}()\n"
    name = ctx.managed.setdefault(obj, ctx.fresh(f"shared_{ctx.name(obj).strip('_')}"))
    return f"{text}{name} = {ctx.managers[function]}.{kind}({given})\n"


def _kind(obj: Var) -> str:
    return "dict" if isinstance(obj.type.underlying, Map) else "list"


def argument_name(ctx: Context, obj: Object) -> str:
    """What a process is given for a variable that it captures."""
    if isinstance(obj, Var) and obj in ctx.managed and not ctx.lifting:
        return ctx.managed[obj]
    return ctx.name(obj)


def given_name(ctx: Context, node: nodes.Ident, obj: Object) -> str | None:
    """What stands for a variable that a process is given as an argument."""
    if not isinstance(obj, Var) or obj not in ctx.managed or ctx.lifting:
        return None
    parents = ctx.facts.idioms.concurrency.goroutines.parents
    call = parents.get(node)
    if not isinstance(call, nodes.CallExpr) or node not in call.args:
        return None
    return ctx.managed[obj] if isinstance(parents.get(call), nodes.GoStmt) else None


def taken_back(ctx: Context, wait: nodes.Stmt) -> str:
    """`seen = dict(shared_seen)` after the join."""
    managed = ctx.facts.idioms.concurrency.sharing.managed
    return "".join(
        f"{ctx.name(obj)} = {_kind(obj)}({name})\n"
        for obj, name in ctx.managed.items()
        if managed[obj] is wait
    )


def managed_annotation(ctx: Context, obj: Var) -> str | None:
    """The hint of what a process is given for it: `"DictProxy[str, int]"`."""
    if not is_managed(ctx, obj):
        return None
    under = obj.type.underlying
    assert isinstance(under, Map | Slice)
    name = "DictProxy" if isinstance(under, Map) else "ListProxy"
    ctx.imported("multiprocessing.managers", name)
    inner = annotation(ctx, obj.type)
    return f'"{name}[{inner.partition("[")[2]}"'
