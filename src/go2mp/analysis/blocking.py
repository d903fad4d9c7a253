"""What functions, and so goroutines, do that others can notice: print, exit, panic, block.

`Effect.PANIC` is an explicit panic, `Effect.FAULT` anything that may panic by itself (an index, a
division, nil, a type assertion). The idioms without helpers differ from Go in what a panic in a
process and a deadlock do: rules look here before they take them.

Over-approximations: a function has the effects of all that it may call; a function value of
unknown origin (none in the program) has none of its own; every index, division by a variable,
pointer access and type assertion is a FAULT, however safe.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from go2mp.analysis.goroutines import Goroutine, Goroutines, called_func
from go2mp.analysis.places import Function, builtin_name
from go2mp.syntax import nodes
from go2mp.syntax.visit import own_nodes
from go2mp.types.info import Info, Mode
from go2mp.types.model import Chan, Map, Pointer


class Effect(Enum):
    """What a function may do."""

    PRINT = auto()
    EXIT = auto()
    PANIC = auto()
    FAULT = auto()
    BLOCK = auto()
    RECOVER = auto()
    SLEEP = auto()


_PRINTING = frozenset({"Print", "Printf", "Println", "Fprint", "Fprintf", "Fprintln"})
_BLOCKING = frozenset({"Wait", "Lock", "RLock", "Do", "Acquire"})


@dataclass(frozen=True, slots=True)
class Blocking:
    """The effects of every function's own body."""

    goroutines: Goroutines
    own: dict[Function, frozenset[Effect]]

    def of_goroutine(self, goroutine: Goroutine) -> frozenset[Effect]:
        """What a goroutine may do in its life."""
        found: set[Effect] = set()
        for function in self.goroutines.reached[goroutine]:
            found |= self.own.get(function, frozenset())
        return frozenset(found)

    def of_function(self, function: Function) -> frozenset[Effect]:
        """What a function may do, with all that it calls."""
        found: set[Effect] = set()
        seen: set[Function] = set()
        pending = [function]
        while pending:
            function = pending.pop()
            if function not in seen:
                seen.add(function)
                found |= self.own.get(function, frozenset())
                for callees in self.goroutines.calls.get(function, {}).values():
                    pending += callees
        return frozenset(found)


def may_panic(
    info: Info, function: Function, safe: Callable[[nodes.Node], bool]
) -> bool:
    """Whether a function's own body may panic, other than at nodes that are proved safe."""
    return any(
        Effect.PANIC in effects or (Effect.FAULT in effects and not safe(node))
        for node in own_nodes(function)
        if (effects := _effects(node, info))
    )


def analyse_blocking(info: Info, goroutines: Goroutines) -> Blocking:
    """Collects the effects of every function."""
    own = {}
    for function in goroutines.calls:
        effects = {
            effect for node in own_nodes(function) for effect in _effects(node, info)
        }
        own[function] = frozenset(effects)
    return Blocking(goroutines, own)


def _effects(node: nodes.Node, info: Info) -> set[Effect]:
    match node:
        case nodes.CallExpr():
            return _call_effects(node, info)
        case nodes.SendStmt() | nodes.SelectStmt() | nodes.UnaryExpr(op="<-"):
            return {Effect.BLOCK}
        case nodes.RangeStmt() if isinstance(info.type_of(node.x).underlying, Chan):
            return {Effect.BLOCK}
        case nodes.IndexExpr() if node.x in info.types:
            return (
                set()
                if isinstance(info.type_of(node.x).underlying, Map)
                else {Effect.FAULT}
            )
        case nodes.SliceExpr():
            return {Effect.FAULT}
        case nodes.StarExpr():
            recorded = info.types.get(node)  # `*T` is a type, `*p` a value
            is_value = recorded is not None and recorded.mode is not Mode.TYPE
            return {Effect.FAULT} if is_value else set()
        case nodes.TypeAssertExpr() if node.type is not None:
            return {Effect.FAULT}
        case nodes.BinaryExpr(op="/" | "%", y=divisor) if (
            info.value_of(divisor) is None
        ):
            return {Effect.FAULT}
        case nodes.AssignStmt(op="/=" | "%=", rhs=(divisor,)) if (
            info.value_of(divisor) is None
        ):
            return {Effect.FAULT}
        case nodes.SelectorExpr() if node in info.selections:
            pointer = isinstance(info.selections[node].recv.underlying, Pointer)
            return {Effect.FAULT} if pointer else set()
    return set()


def _call_effects(call: nodes.CallExpr, info: Info) -> set[Effect]:
    builtin = builtin_name(info, call)
    if builtin:
        by_name = {
            "panic": {Effect.PANIC},
            "close": set[Effect](),  # idioms are closed once; helpers end the program
            "recover": {Effect.RECOVER},
            "print": set[Effect](),
        }
        return by_name.get(builtin, set())
    func = called_func(info, call)
    if func is None or func.pkg == "main":
        return set()
    if func.pkg == "fmt" and func.name in _PRINTING:
        return {Effect.PRINT}
    if func.pkg == "log":
        kinds = {"Fatal": {Effect.EXIT}, "Panic": {Effect.PANIC}}
        return next(
            (kind for name, kind in kinds.items() if func.name.startswith(name)), set()
        )
    if func.pkg == "os":
        return {Effect.EXIT} if func.name == "Exit" else {Effect.PRINT}
    if func.pkg == "time" and func.name == "Sleep":
        return {Effect.SLEEP}
    if func.pkg in ("bufio", "io"):
        return {Effect.PRINT}
    if func.pkg in ("sync", "golang.org/x/sync/errgroup") and func.name in _BLOCKING:
        return {Effect.BLOCK}
    return set()
