"""Whether a program can do with plain multiprocessing (or threading), without the helpers.

The helpers count who is blocked, so that all goroutines of a program use them, or none does. The
plain idioms (Process, Queue with poison pills, Event, join, Value) are exact when

- all goroutines are processes, and main starts all of them (a daemonic process has no children);
- every channel has an idiom of its own (`channels.Rung`), and nothing waits for several at once;
- every WaitGroup is a join, and mutexes are only locked and unlocked;
- no goroutine ends the program by os.Exit.

A goroutine that only waits for others and then closes channels is a thread of main's process, as
only that can join its children; it is started when all processes have been.

Goroutines that are threads start each other as they like; one that ends the
program ends it for all. Mutexes are plain Locks where nobody can wait for one for ever
(`lock_safety`).

A goroutine that may panic (`checked`) is a `CheckedProcess`, whose panic ends the program: a
process that just dies would leave the others waiting.

`why` is the first reason against them, for the note that `translate` gives.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from go2mp.analysis.blocking import Effect, may_panic
from go2mp.analysis.bounds import Bounds
from go2mp.analysis.channel_uses import Rung
from go2mp.analysis.concurrency import Concurrency
from go2mp.analysis.goroutines import MAIN, Goroutine, Goroutines, Join
from go2mp.analysis.lifetimes import lets_go
from go2mp.analysis.lock_safety import LockSafety
from go2mp.analysis.order import Order
from go2mp.analysis.plain_selects import plain_shape
from go2mp.analysis.pools import dropped_by
from go2mp.analysis.sharing import Vehicle
from go2mp.analysis.slices import Slices
from go2mp.analysis.variables import Variables
from go2mp.syntax import nodes
from go2mp.syntax.visit import own_nodes, walk
from go2mp.types.info import Info
from go2mp.types.model import Chan, Named, Pointer, Type
from go2mp.types.objects import Func, Object, PkgName, TypeName, Var

_HELPED_TIME = frozenset(["After", "Tick", "NewTimer", "NewTicker", "AfterFunc"])
CONTEXT_MAKERS = frozenset(["WithCancel", "WithTimeout"])
"""A context without a parent is an Event, or a Deadline."""
_PLAIN_SYNC = frozenset(["WaitGroup", "Mutex", "RWMutex"])


@dataclass(frozen=True, slots=True)
class Idioms:
    """The decision, and what the joins replace."""

    concurrency: Concurrency
    vehicle: Vehicle
    plain: bool
    why: str
    joins: dict[Var, Join] = field(default_factory=dict)
    dropped: frozenset[nodes.Stmt] = frozenset()
    """The statements that joins make superfluous: wg.Add(1), defer wg.Done()."""
    params: frozenset[Var] = frozenset()
    """The parameters that are such a WaitGroup: they go, too."""
    checked: frozenset[Goroutine] = frozenset()
    """The goroutines that may panic."""
    deadlines: bool = False
    """Whether contexts may end by themselves."""
    keeping: frozenset[Goroutine] = frozenset()
    """Those whose arguments nobody may have any more when a spawned process asks for them."""

    @property
    def all_joined(self) -> bool:
        """Whether main has waited for every goroutine when it returns."""
        goroutines = self.concurrency.goroutines
        waits = {wait for join in self.joins.values() for wait in join.waits}
        return all(
            goroutine in goroutines.joins
            and isinstance(main := goroutine.spawner, nodes.FuncDecl)
            and main.name.name == "main"
            and main.body is not None
            and not waits.isdisjoint(main.body.stmts)
            and not any(isinstance(n, nodes.ReturnStmt) for n in own_nodes(main))
            for goroutine in goroutines.all
        )


def analyse_idioms(
    file: nodes.File,
    info: Info,
    concurrency: Concurrency,
    bounds: Bounds,
    variables: Variables,
    is_nil: Callable[[nodes.Expr], bool],
    slices: Slices,
) -> Idioms:
    """Decides for the whole program; `is_nil` tells what may be nil."""
    memory = _package_reason(info, concurrency) or _memory_reason(info, concurrency)
    vehicle = Vehicle.THREAD if memory else concurrency.sharing.vehicle
    why = memory and _runs_ahead(concurrency)
    why = why or _reason(file, info, concurrency, vehicle)
    why = why or _managed_reason(concurrency, slices, bounds)
    joins = {join.wg: join for join in concurrency.goroutines.joins.values()}
    if why and concurrency.otherwise is not None:
        between = concurrency.otherwise
        return analyse_idioms(file, info, between, bounds, variables, is_nil, slices)
    if why:
        return Idioms(concurrency, vehicle, False, why)
    dropped = frozenset(
        stmt for join in joins.values() for stmt in (*join.adds, *join.dones)
    )
    pools = concurrency.sharing.pools
    dropped |= dropped_by(list(pools.values()))
    params = frozenset(var for join in joins.values() for var in join.params)

    def harmless(node: nodes.Node) -> bool:
        if isinstance(node, nodes.SelectorExpr | nodes.StarExpr):
            if not is_nil(node.x):
                return True
        return _is_harmless(info, bounds, params, node)

    checked = frozenset(
        goroutine
        for goroutine in concurrency.goroutines.all
        if any(
            may_panic(info, function, harmless)
            for function in concurrency.goroutines.reached[goroutine]
        )
    )
    keeping = frozenset(
        goroutine
        for goroutine in concurrency.goroutines.all
        if _lets_go(goroutine, info, concurrency, variables)
    )
    checked -= concurrency.goroutines.closers | set(pools)
    parts = (joins, dropped, params, checked)
    limits = any(
        isinstance(obj, Func) and (obj.pkg, obj.name) == ("context", "WithTimeout")
        for obj in info.uses.values()
    )
    return Idioms(concurrency, vehicle, True, "", *parts, limits, keeping)


def _runs_ahead(concurrency: Concurrency) -> str:
    """Why channels that are proved for processes will not do for threads, which share memory."""
    if concurrency.sharing.vehicle is Vehicle.PROCESS:
        for channel in concurrency.channels.all:
            if channel.rung in (Rung.PILLS, Rung.QUEUE) and not channel.capacity:
                return "who sends may run ahead, and change what is shared"
    return ""


def _is_harmless(
    info: Info, bounds: Bounds, params: frozenset[Var], node: nodes.Node
) -> bool:
    """Whether an operation is proved not to panic, or goes with the WaitGroup that it is for."""
    if isinstance(node, nodes.SelectorExpr) and isinstance(node.x, nodes.Ident):
        if info.uses.get(node.x) in params:
            return True
    return is_safe(bounds, node)


def _lets_go(
    goroutine: Goroutine, info: Info, concurrency: Concurrency, variables: Variables
) -> bool:
    """Whether a process must keep its arguments; threads have no need to."""
    goroutines, sharing = concurrency.goroutines, concurrency.sharing
    if goroutine in goroutines.closers:
        return False
    captured = [*sharing.captured.get(goroutine, ()), *sharing.remedies]
    return lets_go(goroutine, captured, info, goroutines, variables)


def is_safe(bounds: Bounds, node: nodes.Node) -> bool:
    """Whether an operation that can panic is proved not to."""
    match node:
        case nodes.IndexExpr():
            return bounds.index_in_range(node)
        case nodes.SliceExpr():
            return bounds.slice_in_range(node)
        case nodes.BinaryExpr(op="/" | "%") | nodes.AssignStmt(op="/=" | "%="):
            return bounds.divisor_nonzero(node)
    return False


def _memory_reason(info: Info, concurrency: Concurrency) -> str:
    """What only makes sense in one memory: atomic pointers and values; no goroutine at all."""
    if not concurrency.goroutines.all:
        return "no goroutine is started"
    for obj in info.defs.values():
        if isinstance(obj, Var) and isinstance(obj.type, Named):
            name = obj.type.obj.name
            if obj.type.obj.pkg == "sync/atomic" and name in ("Value", "Pointer"):
                return f"atomic.{name} refers to memory"
    return ""


def _managed_reason(concurrency: Concurrency, slices: Slices, bounds: Bounds) -> str:
    """A manager has plain lists, which know no array that others may see."""
    managed = concurrency.sharing.managed
    pools = concurrency.sharing.pools.values()
    filled = [*managed, *(pool.results for pool in pools)]
    if any(slices.uses_helper(var.type) for var in filled):
        return "a slice that goroutines fill is seen by others as well"
    if any(p.counted and not bounds.non_negative(p.over) for p in pools):
        return "a slice may be made with a negative length"
    for node in concurrency.goroutines.parents:
        if isinstance(node, nodes.CallExpr) and isinstance(node.fun, nodes.Ident):
            if node.fun.name == "append" and not slices.appends_in_place(node):
                place = concurrency.channels.places.of(node.args[0])
                if place.vars.intersection(managed):
                    return "a slice that goroutines append to is seen by others as well"
    return ""


def _package_reason(info: Info, concurrency: Concurrency) -> str:
    """A package variable that goroutines share is made anew in each process."""
    for captured in concurrency.sharing.captured.values():
        for var in captured:
            shared = var in concurrency.sharing.remedies or _synchronizes(var.type)
            if shared and _is_package_variable(var, info):
                return f"the package variable {var.name} is shared by goroutines"
    return ""


def _is_package_variable(var: Var, info: Info) -> bool:
    return (
        any(var in step.lhs for step in info.init_order)
        or (
            var.parent is not None
            and var.parent.parent is not None
            and var.parent.node is None
        )
        or (var.parent is not None and isinstance(var.parent.node, nodes.File))
    )


def _synchronizes(type_: Type) -> bool:
    under = type_.underlying
    if isinstance(under, Pointer):
        type_ = under.elem
    return isinstance(under, Chan) or (
        isinstance(type_, Named) and type_.obj.pkg in ("sync", "sync/atomic", "context")
    )


def _reason(
    file: nodes.File, info: Info, concurrency: Concurrency, vehicle: Vehicle
) -> str:
    goroutines = concurrency.goroutines
    if why := LockSafety(info, goroutines, concurrency.blocking).unsafe():
        return why
    for channel in concurrency.channels.all:
        if channel.rung is Rung.CHANNEL:
            return f"a channel needs all of Go's semantics: {channel.why}"
    for goroutine in goroutines.all if vehicle is Vehicle.PROCESS else ():
        if goroutine.node is not None and goroutines.of(goroutine.node) != {MAIN}:
            return "a goroutine starts goroutines"
        if goroutine in goroutines.closers and not _starts_last(goroutine, goroutines):
            return (
                "a thread that closes a channel would run while processes are started"
            )
        effects = concurrency.blocking.of_goroutine(goroutine)
        if Effect.EXIT in effects:
            return "a goroutine may end the program"
    return _construct_reason(file, info, concurrency)


def _starts_last(closer: Goroutine, goroutines: Goroutines) -> bool:
    """Whether all processes have been started before a thread is: forking with threads can hang."""
    order = Order(closer, goroutines)
    return all(
        goroutine in goroutines.closers
        or (
            goroutine.node is not None
            and order.before(goroutine.node, goroutine.spawner, frozenset())
        )
        for goroutine in goroutines.all
    )


def _construct_reason(file: nodes.File, info: Info, concurrency: Concurrency) -> str:
    goroutines = concurrency.goroutines
    joins = list(goroutines.joins.values())
    params = {var for join in joins for var in join.params}
    joined = {join.wg for join in joins} | params
    if _is_function_value(info, concurrency, params):
        return "a function that is given a WaitGroup is used as a value"
    for node in walk(file):
        match node:
            case nodes.SendStmt(chan=nodes.Ident() as chan) | nodes.UnaryExpr(
                op="<-", x=nodes.Ident() as chan
            ) if (concurrency.channels.of(chan) is None):
                return f"{chan.name} is a channel that the program does not make"
            case nodes.SelectStmt():
                if plain_shape(node, info, concurrency.channels, goroutines) is None:
                    return "select waits for several things at once"
            case nodes.SelectorExpr(sel=nodes.Ident(name=name)) if (
                isinstance(obj := _method(info, node), Func) and obj.pkg == "context"
            ):
                above = goroutines.parents[goroutines.parents[node]]
                waits = isinstance(above, nodes.UnaryExpr) and above.op == "<-"
                if name != "Err" and not (name == "Done" and waits):
                    return f"a context's {name} is used"
            case nodes.SelectorExpr(x=nodes.Ident() as name_) if isinstance(
                package := info.uses.get(name_), PkgName
            ):
                name, parents = node.sel.name, goroutines.parents
                if package.path == "context" and not _is_plain_context(node, parents):
                    return f"context.{name} is used"
                if package.path == "runtime" and name == "Goexit":
                    return "runtime.Goexit is used"
                if package.path == "time" and name in _HELPED_TIME:
                    if name != "After" or not _is_case(node, parents):
                        return f"time.{name} is used"
                if package.path == "sync" and name not in _PLAIN_SYNC:
                    return f"sync.{name} is used"
            case nodes.Ident() if isinstance(obj := info.defs.get(node), TypeName):
                is_channel = isinstance(obj.type.underlying, Chan)
                if is_channel and isinstance(obj.type, Named) and obj.type.methods:
                    return f"{obj.name} is a channel type with methods"
            case nodes.Ident() if isinstance(obj := info.defs.get(node), Var):
                if _is_wait_group(obj.type) and obj not in joined:
                    return "a WaitGroup is more than a join"
    return ""


def _method(info: Info, node: nodes.SelectorExpr) -> Object | None:
    """The method or field that a selector selects."""
    selection = info.selections.get(node)
    return selection.obj if selection is not None else None


def _is_plain_context(
    node: nodes.Node, parents: Mapping[nodes.Node, nodes.Node]
) -> bool:
    """Whether it is the type Context, an error of the package, or in
    `ctx, cancel := context.WithCancel(context.Background())` (or WithTimeout)."""
    match node:
        case nodes.SelectorExpr(
            sel=nodes.Ident(name="Context" | "Canceled" | "DeadlineExceeded")
        ):
            return True
        case nodes.SelectorExpr(sel=nodes.Ident(name="Background" | "TODO")):
            outer = parents.get(parents[node])
            return isinstance(outer, nodes.CallExpr) and (
                isinstance(outer.fun, nodes.SelectorExpr)
                and outer.fun.sel.name in CONTEXT_MAKERS
            )
        case nodes.SelectorExpr(sel=nodes.Ident(name=name)) if name in CONTEXT_MAKERS:
            call = parents[node]
            made = parents.get(call)
            return (
                isinstance(call, nodes.CallExpr)
                and isinstance(call.args[0], nodes.CallExpr)
                and isinstance(made, nodes.AssignStmt)
                and made.op == ":="
                and getattr(made.lhs[0], "name", "_") != "_"
            )
    return False


def _is_case(node: nodes.Node, parents: Mapping[nodes.Node, nodes.Node]) -> bool:
    """Whether time.After is what a case of a select waits for."""
    for kind in (nodes.CallExpr, nodes.UnaryExpr, nodes.ExprStmt, nodes.CommClause):
        node = parents[node]
        if not isinstance(node, kind):
            return False
    return True


def _is_function_value(info: Info, concurrency: Concurrency, params: set[Var]) -> bool:
    """Whether a function with one of the parameters is used otherwise than by calling it."""
    parents, places = concurrency.goroutines.parents, concurrency.channels.places
    functions = {
        func: decl
        for func, decl in places.declared.items()
        if params.intersection(func.signature.params.vars)
    }
    methods = {func.name for func, decl in functions.items() if decl.recv is not None}
    for ident, obj in info.uses.items():
        if isinstance(obj, Func) and obj.name in methods and obj not in functions:
            return True  # perhaps through an interface
        if obj in functions:
            above = parents.get(ident)
            used: nodes.Node = ident
            if isinstance(above, nodes.SelectorExpr):
                used, above = above, parents.get(above)
            if not isinstance(above, nodes.CallExpr) or above.fun is not used:
                return True
    found = {var for func in functions for var in func.signature.params.vars}
    return not params <= found


def _is_wait_group(type_: Type) -> bool:
    under = type_.underlying
    if isinstance(under, Pointer):
        type_ = under.elem
    return (
        isinstance(type_, Named)
        and type_.obj.pkg == "sync"
        and type_.obj.name == "WaitGroup"
    )
