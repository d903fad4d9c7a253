"""Objects that live in the process of a manager, and are called from all others.

See `analysis.hosted` for when a struct with a mutex is one. Its class stays as it is, with a lock
of threads: the manager has a thread for each process that calls. Main asks the manager for the
object; what it gets, and passes on, is a proxy with the same methods.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from go2mp.python.fragments import Fragment
from go2mp.python.names import snake
from go2mp.types.model import Named, Pointer, Type
from go2mp.types.objects import Object, Var

if TYPE_CHECKING:
    from go2mp.rules.context import Context


def is_hosted(ctx: Context, type_: Type) -> bool:
    """Whether values of a type live in the manager's process."""
    if ctx.threads or not ctx.plain_idioms:
        return False
    return ctx.facts.idioms.concurrency.sharing.hosted.has(type_)


@contextmanager
def class_at_work(ctx: Context, type_: Type) -> Iterator[None]:
    """While the class of a type is emitted: the locks of a hosted one are those of threads."""
    outer, ctx.hosting = ctx.hosting, is_hosted(ctx, type_)
    try:
        yield
    finally:
        ctx.hosting = outer


def hosted_variable(ctx: Context, obj: Object, value: Fragment) -> str | None:
    """`c = shared.safe_counter()` where main makes a hosted object; None for other variables."""
    if not isinstance(obj, Var) or not is_hosted(ctx, obj.type):
        return None
    if obj not in ctx.facts.idioms.concurrency.sharing.hosted.variables:
        return None
    maker, paren, given = value.text.partition("(")
    text = ""
    if not ctx.manager:
        ctx.manager = ctx.fresh("shared")
        ctx.manager_class = ctx.names.fresh(None, "SharedObjects")
        text = f"{ctx.manager} = {ctx.manager_class}()\n{ctx.manager}.start()\n"
    if maker not in ctx.registered:
        ctx.registered[maker] = _registration(ctx, maker, obj.type)
    name, _ = ctx.registered[maker]
    return f"{text}{ctx.name(obj)} = {ctx.manager}.{name}{paren}{given}\n"


def _registration(ctx: Context, maker: str, type_: Type) -> tuple[str, str]:
    """The manager's name for what makes hosted objects, and its hint."""
    taken = {name for name, _ in ctx.registered.values()}
    name = snake(maker)
    while name in taken:
        name += "_"
    class_ = _class_of(ctx, type_)
    if maker == class_:
        return name, f"type[{class_}]"
    return name, f"{ctx.imported('collections.abc', 'Callable')}[..., {class_}]"


def _class_of(ctx: Context, type_: Type) -> str:
    """The class of what a variable holds or points to."""
    named = type_.elem if isinstance(type_, Pointer) else type_
    assert isinstance(named, Named)
    return ctx.name(named.obj)


def with_manager(ctx: Context, parts: list[str]) -> list[str]:
    """The module's declarations with the manager, behind all that it makes."""
    if not ctx.manager:
        return parts
    ctx.imported("multiprocessing.managers", "BaseManager")
    made = [(name, maker, hint) for maker, (name, hint) in ctx.registered.items()]
    text = ctx.render("hosted", name=ctx.manager_class, made=made)
    heads = [f"{kind} {maker}(" for _, maker, _ in made for kind in ("class", "def")]
    heads += [f"class {maker}:" for _, maker, _ in made]
    last = max(
        position
        for position, part in enumerate(parts)
        if any(f"\n{head}" in f"\n{part}" for head in heads)
    )
    return [*parts[: last + 1], text, *parts[last + 1 :]]
