"""What `sharing` asks about types, and about variables whose address only package atomic has.

See `sharing` for what is made of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from go2mp.analysis.accesses import synchronizing
from go2mp.analysis.variables import Variables
from go2mp.syntax import nodes
from go2mp.types.info import Info
from go2mp.types.model import Basic, BasicInfo, Chan, Signature, Type
from go2mp.types.objects import Var


def inner_types(type_: Type) -> Iterator[Type]:
    """The types of all parts of a value."""
    seen: set[int] = set()
    pending = [type_]
    while pending:
        type_ = pending.pop()
        if id(type_.underlying) in seen or synchronizing(type_):
            continue
        seen.add(id(type_.underlying))
        yield type_
        under = type_.underlying
        if isinstance(under, Chan | Signature):
            continue
        pending += [field.type for field in getattr(under, "fields", ())]
        pending += [
            part for name in ("elem", "key") if (part := getattr(under, name, None))
        ]


def is_number(type_: Type) -> bool:
    under = type_.underlying
    numeric = BasicInfo.INTEGER | BasicInfo.FLOAT | BasicInfo.BOOLEAN
    return isinstance(under, Basic) and bool(under.info & numeric)


def only_atomic(
    info: Info, variables: Variables, parents: Mapping[nodes.Node, nodes.Node], var: Var
) -> bool:
    """Whether a variable's address is only given to sync/atomic."""
    for ident in variables.use(var).occurrences:
        above = parents[ident]
        if isinstance(above, nodes.UnaryExpr) and above.op == "&":
            call = parents[above]
            fun = call.fun if isinstance(call, nodes.CallExpr) else None
            ident_of = fun.x if isinstance(fun, nodes.SelectorExpr) else None
            path = getattr(
                (
                    info.uses.get(ident_of)
                    if isinstance(ident_of, nodes.Ident)
                    else None
                ),
                "path",
                "",
            )
            if path != "sync/atomic":
                return False
    return True
