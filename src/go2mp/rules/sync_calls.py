"""Packages sync, sync/atomic, context and the waiting half of time, on their helpers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from go2mp.analysis.goroutines import called_func
from go2mp.python import literals
from go2mp.python.fragments import Fragment, Prec, atom, attribute, binary, call, method
from go2mp.python.names import snake
from go2mp.rules import kinds
from go2mp.rules.flavours import concurrent
from go2mp.rules.operands import promoted
from go2mp.rules.registry import special
from go2mp.syntax import nodes
from go2mp.types.model import Named, Type

if TYPE_CHECKING:
    from go2mp.rules.context import Context


def receiver(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """The receiver of a method call, promotion spelled out."""
    target = node.fun
    while isinstance(target, nodes.ParenExpr):
        target = target.x
    assert isinstance(target, nodes.SelectorExpr)
    return promoted(ctx, ctx.expr(target.x), ctx.info.selections[target])


def _method(name: str) -> Callable[[Context, nodes.CallExpr], Fragment]:
    """A method that the helper has under its Python name."""

    def rule(ctx: Context, node: nodes.CallExpr) -> Fragment:
        if ctx.plain_idioms:
            given = [ctx.value(arg) for arg in node.args]
            if node in ctx.facts.errors_of_ended and not ctx.facts.idioms.deadlines:
                return atom(ctx.helper("CANCELED"))
            return _plain_method(ctx, receiver(ctx, node), name, given)
        ctx.hindsight.learn("goroutines")
        return method(receiver(ctx, node), name, *(ctx.value(arg) for arg in node.args))

    return rule


_LOCK_METHODS = {
    "lock": "acquire",
    "unlock": "release",
    "rlock": "acquire",
    "runlock": "release",
}
"""A Mutex that is only locked and unlocked is Python's own Lock."""


def _plain_method(
    ctx: Context, holder: Fragment, name: str, given: list[Fragment]
) -> Fragment:
    """A method of a Lock, of a context that is an Event, or of an atomic cell."""
    if name == "done":
        return holder
    if name == "err" and ctx.facts.idioms.deadlines:
        return method(holder, "err")
    if name == "err":
        test = method(holder, "is_set")
        return Fragment(
            f"{ctx.helper('CANCELED')} if {test} else None", Prec.CONDITIONAL
        )
    return method(holder, _LOCK_METHODS.get(name, name), *given)


def printed_error(ctx: Context, node: nodes.Expr) -> Fragment | None:
    """`ctx.Err()` of a context that is an Event, as fmt prints it; None for other operands."""
    if not ctx.plain_idioms or ctx.facts.idioms.deadlines:
        return None
    if not isinstance(node, nodes.CallExpr):
        return None
    func = called_func(ctx.info, node)
    if func is None or (func.pkg, func.name) != ("context", "Err"):
        return None
    text = literals.string("context canceled")
    if node in ctx.facts.errors_of_ended:
        return text
    test = method(receiver(ctx, node), "is_set")
    return Fragment(f'{text} if {test} else "<nil>"', Prec.CONDITIONAL)


_METHODS = {
    "sync.WaitGroup": "Add Done Wait",
    "sync.Mutex": "Lock TryLock Unlock",
    "sync.RWMutex": "Lock TryLock Unlock RLock RUnlock TryRLock RLocker",
    "sync.Locker": "Lock Unlock",
    "sync.Once": "Do",
    "sync.Cond": "Wait Signal Broadcast",
    "sync.Pool": "Get Put",
    "sync.Map": (
        "Load Store LoadOrStore LoadAndDelete Delete Swap CompareAndSwap CompareAndDelete Range"
        " Clear"
    ),
    "context.Context": "Done Err Value",
    "time.Timer": "Stop",
    "time.Ticker": "Stop",
}
_SPELLED = {
    "RLock": "rlock",
    "RUnlock": "runlock",
    "TryRLock": "try_rlock",
    "RLocker": "rlocker",
}
for _type, _names in _METHODS.items():
    for _name in _names.split():
        special(f"{_type}.{_name}")(_method(_SPELLED.get(_name, snake(_name))))
for _type in (
    "Int32",
    "Int64",
    "Uint32",
    "Uint64",
    "Bool",
    "Value",
    "Pointer",
    "Uintptr",
):
    for _name in "Load Store Add Swap CompareAndSwap".split():
        special(f"sync/atomic.{_type}.{_name}")(_method(snake(_name)))


@special("sync.WaitGroup.Go")
def wait_group_go(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`wg.Go(f)`."""
    from go2mp.rules.goroutines import captured_names, lifted

    argument = node.args[0]
    if ctx.plain_idioms:
        from go2mp.rules.goroutines import goroutine_parts
        from go2mp.rules.process_idioms import start_process

        function, given = goroutine_parts(ctx, nodes.CallExpr(node.span, argument, ()))
        return Fragment(start_process(ctx, node, str(function), given).rstrip("\n"))
    holder = receiver(ctx, node)
    concurrent(ctx, "go")
    if not ctx.threads and isinstance(argument, nodes.FuncLit):
        return method(
            holder, "go", lifted(ctx, argument), *captured_names(ctx, argument)
        )
    with ctx.suggesting(nodes.Ident(node.span, "task")):
        return method(holder, "go", ctx.value(argument))


@special("sync.NewCond")
def new_cond(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`sync.NewCond(l)`."""
    return call(concurrent(ctx, "Cond"), ctx.value(node.args[0]))


@special("sync.OnceFunc", "sync.OnceValue", "sync.OnceValues")
def once_value(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`sync.OnceValue(f)`."""
    return call(concurrent(ctx, "once_value"), ctx.value(node.args[0]))


# --- zero values of the types ------------------------------------------------------------

_C_TYPES = {
    "Int32": "c_int32",
    "Int64": "c_int64",
    "Uint32": "c_uint32",
    "Uint64": "c_uint64",
}


def concurrent_zero(ctx: Context, type_: Type) -> Fragment | None:
    """The zero value of a type of sync or sync/atomic; None for other types."""
    if not isinstance(type_, Named):
        return None
    name = type_.obj.name
    if ctx.plain_idioms and type_.obj.pkg == "sync" and name in ("Mutex", "RWMutex"):
        return call(ctx.parallel("Lock"))
    if type_.obj.pkg == "sync" and name in ("WaitGroup", "Mutex", "RWMutex", "Once"):
        return call(concurrent(ctx, name))
    if type_.obj.pkg == "sync" and name in ("Map", "Pool"):
        return call(concurrent(ctx, {"Map": "SyncMap", "Pool": "ObjectPool"}[name]))
    if type_.obj.pkg == "sync/atomic":
        return _atomic_zero(ctx, name)
    return None


def atomic_zero(ctx: Context, type_: Type, start: str = "0") -> Fragment:
    """An atomic cell for an integer variable of the program."""
    c_type = ctx.imported("ctypes", f"c_{type_.underlying}")
    cell = concurrent(ctx, "AtomicInt")
    if not ctx.threads and c_type == "c_int64":
        return call(cell) if start == "0" else call(cell, start)
    return call(cell, start, c_type)


def _atomic_zero(ctx: Context, name: str) -> Fragment:
    if name in _C_TYPES:
        c_type = ctx.imported("ctypes", _C_TYPES[name])
        cell = concurrent(ctx, "AtomicInt")
        if not ctx.threads and c_type == "c_int64":
            return call(cell)
        return call(cell, "0", c_type)
    if name == "Bool" and not ctx.threads:
        return call(
            concurrent(ctx, "AtomicInt"), "False", ctx.imported("ctypes", "c_bool")
        )
    start = "False" if name == "Bool" else "None"
    return call(concurrent(ctx, "AtomicCell"), start)


def concurrent_annotation(ctx: Context, type_: Type) -> str | None:
    """The hint of a type of sync, sync/atomic, context or time that a helper stands for."""
    if not isinstance(type_, Named):
        return None
    path, name = type_.obj.pkg, type_.obj.name
    if ctx.plain_idioms and path == "sync" and name in ("Mutex", "RWMutex"):
        return ctx.synchronizer("Lock")
    if path == "sync" and name in ("WaitGroup", "Mutex", "RWMutex", "Once", "Cond"):
        return concurrent(ctx, name)
    if path == "sync" and name in ("Map", "Pool"):
        return concurrent(ctx, {"Map": "SyncMap", "Pool": "ObjectPool"}[name])
    if path == "sync/atomic":
        shared = name in _C_TYPES or (name == "Bool" and not ctx.threads)
        return concurrent(ctx, "AtomicInt" if shared else "AtomicCell")
    if path == "context" and name == "Context" and ctx.plain_idioms:
        deadline = ctx.facts.idioms.deadlines
        return ctx.helper("Deadline") if deadline else ctx.synchronizer("Event")
    if path == "context" and name == "Context":
        return concurrent(ctx, "Context")
    if path == "context" and name == "CancelFunc":
        return f"{ctx.imported('collections.abc', 'Callable')}[[], None]"
    if path == "time" and name in ("Timer", "Ticker"):
        return concurrent(ctx, name)
    if path == "sync" and name == "Locker":
        return ctx.imported("typing", "Any")
    return None


# --- atomic functions -----------------------------------------------------------------------


def _atomic(operation: str) -> Callable[[Context, nodes.CallExpr], Fragment]:
    def rule(ctx: Context, node: nodes.CallExpr) -> Fragment:
        pointer = node.args[0]
        cell = ctx.expr(pointer)
        if not ctx.plain_idioms:
            ctx.hindsight.learn("goroutines")
        rest = [ctx.value(arg) for arg in node.args[1:]]
        return method(cell, operation, *rest)

    return rule


for _suffix in ("Int32", "Int64", "Uint32", "Uint64"):
    for _name in "Add Load Store Swap CompareAndSwap".split():
        special(f"sync/atomic.{_name}{_suffix}")(_atomic(snake(_name)))


# --- context ------------------------------------------------------------------------------------


@special("context.Background", "context.TODO")
def background(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`context.Background()`."""
    return atom(concurrent(ctx, "BACKGROUND"))


@special("context.WithCancel")
def with_cancel(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`context.WithCancel(parent)`."""
    return call(concurrent(ctx, "with_cancel"), ctx.expr(node.args[0]))


@special("context.WithCancelCause")
def with_cancel_cause(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`context.WithCancelCause(parent)`."""
    return call(concurrent(ctx, "with_cancel_cause"), ctx.expr(node.args[0]))


@special("context.WithTimeout")
def with_timeout(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`context.WithTimeout(parent, d)`."""
    return call(
        concurrent(ctx, "with_timeout"),
        ctx.expr(node.args[0]),
        seconds(ctx, node.args[1]),
    )


@special("context.WithDeadline")
def with_deadline(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`context.WithDeadline(parent, t)`."""
    when = attribute(ctx.expr(node.args[1]), "ns")
    return call(
        concurrent(ctx, "with_deadline"),
        ctx.expr(node.args[0]),
        binary("/", when, atom("1e9")),
    )


@special("context.WithValue")
def with_value(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`context.WithValue(parent, key, value)`."""
    return call(concurrent(ctx, "with_value"), *(ctx.value(arg) for arg in node.args))


@special("context.Cause")
def cause(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`context.Cause(ctx)`."""
    return call(concurrent(ctx, "cause"), ctx.expr(node.args[0]))


# --- time ---------------------------------------------------------------------------------------


def seconds(ctx: Context, node: nodes.Expr) -> Fragment:
    """A duration in seconds: computed now where it is constant."""
    value = ctx.info.value_of(node)
    if isinstance(value, int):
        whole, rest = divmod(value, 1_000_000_000)
        return literals.integer(whole) if rest == 0 else literals.floating(value / 1e9)
    scaled = _scaled(ctx, node)
    if scaled is not None:
        return scaled
    return binary("/", ctx.expr(node), atom("1e9"))


def _scaled(ctx: Context, node: nodes.Expr) -> Fragment | None:
    """`time.Duration(n) * time.Millisecond` as `n * 0.001`."""
    if not isinstance(node, nodes.BinaryExpr) or node.op != "*":
        return None
    for count, unit in ((node.x, node.y), (node.y, node.x)):
        value = ctx.info.value_of(unit)
        if isinstance(value, int) and isinstance(count, nodes.CallExpr) and value > 0:
            if kinds.is_int(ctx.type(count.args[0])):
                made = ctx.expr(count.args[0])
                if value == 1_000_000_000:
                    return made
                return binary("*", made, literals.floating(value / 1e9))
    return None


@special("time.Sleep")
def sleep(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`time.Sleep(d)`."""
    made = seconds(ctx, node.args[0])
    if ctx.info.value_of(node.args[0]) is None and not ctx.facts.bounds.non_negative(
        node.args[0]
    ):
        made = call("max", made, atom("0"))
    return call(f"{ctx.module('time')}.sleep", made)


def _timer(name: str) -> Callable[[Context, nodes.CallExpr], Fragment]:
    def rule(ctx: Context, node: nodes.CallExpr) -> Fragment:
        return call(concurrent(ctx, name), seconds(ctx, node.args[0]))

    return rule


for _function, _helper in (
    ("After", "after"),
    ("NewTimer", "Timer"),
    ("NewTicker", "Ticker"),
    ("Tick", "Ticker"),
):
    special(f"time.{_function}")(_timer(_helper))


@special("time.Timer.Reset", "time.Ticker.Reset")
def reset(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`timer.Reset(d)`."""
    return method(receiver(ctx, node), "reset", seconds(ctx, node.args[0]))


@special("time.AfterFunc")
def after_func(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`time.AfterFunc(d, f)`."""
    from go2mp.rules.goroutines import captured_names, lifted

    delay, function = seconds(ctx, node.args[0]), node.args[1]
    concurrent(ctx, "go")
    if not ctx.threads and isinstance(function, nodes.FuncLit):
        arguments = captured_names(ctx, function)
        return call(
            concurrent(ctx, "after_func"), delay, lifted(ctx, function), *arguments
        )
    return call(concurrent(ctx, "after_func"), delay, ctx.value(function))
