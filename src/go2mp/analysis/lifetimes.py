"""Which processes need what main's process may have dropped before they ask for it.

Under spawn and forkserver a new process opens queues, events and locks by name, some time after it
was started. When main's process has dropped its last reference by then, the name is gone and the
process fails. `Process` forgets its arguments once it has started; so those goroutines keep them

- that are started in a function that may return before they have opened them (unless it joins
  them), or given what stands in no variable;
- that are given a variable which each round of a loop has anew, or which is assigned again.
"""

from __future__ import annotations

from collections.abc import Iterable

from go2mp.analysis.accesses import synchronizing
from go2mp.analysis.goroutines import Goroutine, Goroutines, is_sync
from go2mp.analysis.variables import Variables
from go2mp.syntax import nodes
from go2mp.types.info import Info
from go2mp.types.model import Chan, Type
from go2mp.types.objects import Var


def lets_go(
    goroutine: Goroutine,
    captured: Iterable[Var],
    info: Info,
    goroutines: Goroutines,
    variables: Variables,
) -> bool:
    """Whether what a goroutine shares may be dropped while its process starts."""
    call = goroutine.node.call if isinstance(goroutine.node, nodes.GoStmt) else None
    args = list(call.args) if isinstance(call, nodes.CallExpr) else []
    shared = [var for var in captured if _is_shared(var.type, set())]
    for arg in args:
        if isinstance(arg, nodes.UnaryExpr) and arg.op == "&":
            arg = arg.x
        if arg in info.types and not _is_shared(info.type_of(arg), set()):
            continue
        var = info.uses.get(arg) if isinstance(arg, nodes.Ident) else None
        if isinstance(var, Var):
            shared.append(var)
        elif arg in info.types:
            return True
    shared = [var for var in shared if not is_sync(var.type, "WaitGroup")]
    if not shared:
        return False
    if any(variables.use(v).loop or variables.use(v).assignments for v in shared):
        return True
    spawner = goroutine.spawner
    stays = isinstance(spawner, nodes.FuncDecl) and spawner.name.name == "main"
    return not stays and goroutine not in goroutines.joins


def _is_shared(type_: Type, seen: set[int]) -> bool:
    """Whether values of a type are, or have, what processes share by name."""
    if synchronizing(type_) or isinstance(type_.underlying, Chan):
        return True
    under = type_.underlying
    if id(under) in seen:
        return False
    seen.add(id(under))
    parts = [field.type for field in getattr(under, "fields", ())]
    parts += [getattr(under, name) for name in ("elem", "key") if hasattr(under, name)]
    return any(_is_shared(part, seen) for part in parts)
