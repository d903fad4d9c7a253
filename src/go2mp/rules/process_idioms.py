"""Goroutines and WaitGroups as plain `Process`es, in programs that need no concurrent helper.

See `analysis.idioms` for when that is exact. A WaitGroup is the list of the processes that it
counts, and Wait joins them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from go2mp.analysis.goroutines import Goroutine, Join, called_func
from go2mp.analysis.idioms import CONTEXT_MAKERS
from go2mp.analysis.places import builtin_name
from go2mp.analysis.sharing import Remedy
from go2mp.python.fragments import Fragment, atom, attribute, tuple_
from go2mp.rules import func_lit, kinds
from go2mp.rules.managed import managed_annotation, taken_back
from go2mp.rules.values import zero
from go2mp.syntax import nodes
from go2mp.types.model import Array, Slice, Type
from go2mp.types.objects import Func, Object, Var

if TYPE_CHECKING:
    from go2mp.rules.context import Context

_C_TYPES = {
    "byte": "uint8",
    "rune": "int32",
    "float64": "double",
    "float32": "float",
    "int": "int64",
}


def goroutine_of(ctx: Context, node: nodes.Node) -> Goroutine | None:
    """The goroutine that a `go` statement (or `wg.Go` call) starts."""
    found = ctx.facts.idioms.concurrency.goroutines.all
    return next((g for g in found if g.node is node), None)


def process_list(ctx: Context, wg: Var) -> str:
    """The name of the list of processes that stands for a WaitGroup."""
    if wg not in ctx.process_lists:
        ctx.process_lists[wg] = ctx.fresh(_list_name(ctx, wg))
    return ctx.process_lists[wg]


def _list_name(ctx: Context, wg: Var) -> str:
    names = set()
    for goroutine, join in ctx.facts.idioms.concurrency.goroutines.joins.items():
        if join.wg is wg:
            for function in goroutine.functions:
                if isinstance(function, nodes.FuncDecl):
                    names.add(function.name.name)
    return (
        "workers"
        if names and all(n.lower().endswith("worker") for n in names)
        else "threads" if ctx.threads else "processes"
    )


def start_process(
    ctx: Context, node: nodes.Node, function: str, arguments: list[Fragment | str]
) -> str:
    """`Process(target=..., args=...)`, started; kept where it is joined."""
    goroutine = goroutine_of(ctx, node)
    if ctx.threads:
        process_class = ctx.imported("threading", "Thread")
    elif goroutine in ctx.facts.idioms.keeping:
        process_class = ctx.helper("KeepingProcess")
    elif goroutine in ctx.facts.idioms.checked:
        process_class = ctx.helper("CheckedProcess")
    else:
        process_class = ctx.imported("multiprocessing", "Process")
    joins = ctx.facts.idioms.concurrency.goroutines.joins
    join = joins.get(goroutine) if goroutine is not None else None
    keywords = f"target={function}"
    if arguments:
        given = tuple_(arguments).text
        keywords += f", args={given}"
    if join is None:
        return f"{process_class}({keywords}, daemon=True).start()\n"
    daemon = ", daemon=True" if ctx.threads else ""
    if _is_only_one(ctx, join):
        name = ctx.fresh("thread" if ctx.threads else "process")
        ctx.only_processes[join.wg] = name
        return f"{name} = {process_class}({keywords}{daemon})\n{name}.start()\n"
    name = ctx.process_names.setdefault(ctx.frame.function, "")
    if not name:
        name = ctx.fresh("thread" if ctx.threads else "process")
        ctx.process_names[ctx.frame.function] = name
    return (
        f"{name} = {process_class}({keywords}{daemon})\n{name}.start()\n"
        f"{process_list(ctx, join.wg)}.append({name})\n"
    )


def _is_only_one(ctx: Context, join: Join) -> bool:
    """Whether a WaitGroup counts one goroutine, which is started where the waits can see it."""
    joins = ctx.facts.idioms.concurrency.goroutines.joins
    counted = [goroutine for goroutine, found in joins.items() if found is join]
    if len(counted) != 1 or counted[0].count != 1:
        return False
    (goroutine,) = counted
    start, function = goroutine.node, goroutine.spawner
    if start is None or function is None or function.body is None or join.closers:
        return False
    return start in function.body.stmts and all(
        ctx.facts.variables.function_of.get(wait) is function
        and start.span.start < wait.span.start
        and not isinstance(wait, nodes.DeferStmt)
        for wait in join.waits
    )


def start_closer(ctx: Context, node: nodes.GoStmt) -> str | None:
    """`go func() { wg.Wait(); close(out) }()` as a thread: only main's process can join its own
    children. None for other goroutines."""
    goroutine = goroutine_of(ctx, node)
    if goroutine not in ctx.facts.idioms.concurrency.goroutines.closers:
        return None
    assert isinstance(node.call, nodes.CallExpr)
    assert isinstance(node.call.fun, nodes.FuncLit)
    name = ctx.fresh("close_when_done")
    ctx.hoist(func_lit.definition(ctx, node.call.fun, name))
    thread = ctx.imported("threading", "Thread")
    return f"{thread}(target={name}, daemon=True).start()\n"


def wait_group_variable(ctx: Context, obj: Var) -> str | None:
    """`var wg sync.WaitGroup` as the empty list of its processes; nothing for only one."""
    if obj not in ctx.facts.idioms.joins or not ctx.plain_idioms:
        return None
    if _is_only_one(ctx, ctx.facts.idioms.joins[obj]):
        return ""
    return f"{process_list(ctx, obj)} = []\n"


def wait_statement(ctx: Context, node: nodes.Stmt) -> str | None:
    """`wg.Wait()` as the join of its processes; None for other statements."""
    if not ctx.plain_idioms:
        return None
    for wg, join in ctx.facts.idioms.joins.items():
        if node in join.waits and wg in ctx.only_processes:
            return f"{ctx.only_processes[wg]}.join()\n{taken_back(ctx, node)}"
        if node in join.waits:
            base = "thread" if ctx.threads else "process"
            name = ctx.process_names.get(ctx.frame.function) or ctx.fresh(base)
            header = f"for {name} in {process_list(ctx, wg)}:"
            text = ctx.render("loop", header=header, body=f"{name}.join()\n")
            return text + taken_back(ctx, node)
    return None


def cancelled_context(
    ctx: Context, node: nodes.AssignStmt, call: nodes.Expr
) -> str | None:
    """`ctx, cancel := context.WithCancel(...)` as an Event, one that may end by itself
    as a Deadline; None for other assignments."""
    if not ctx.plain_idioms or not isinstance(call, nodes.CallExpr):
        return None
    func = called_func(ctx.info, call)
    if func is None or func.pkg != "context" or func.name not in CONTEXT_MAKERS:
        return None
    event, cancel = (ctx.expr(left) for left in node.lhs)
    if func.name == "WithTimeout":
        from go2mp.rules.sync_calls import seconds

        made = f"{ctx.helper('Deadline')}({seconds(ctx, call.args[1])})"
    elif ctx.facts.idioms.deadlines:
        made = f"{ctx.helper('Deadline')}()"
    else:
        made = f"{ctx.parallel('Event')}()"
    text = f"{event} = {made}\n"
    named = node.lhs[1] if isinstance(node.lhs[1], nodes.Ident) else None
    if named is None or named.name == "_":
        return text
    obj = ctx.info.defs.get(named)
    if isinstance(obj, Var) and _is_only_called(ctx, named, node.lhs[0]):
        ctx.shared_variables[obj] = attribute(event, "set")
        return text
    return text + f"{cancel} = {event}.set\n"


def _is_only_called(ctx: Context, cancel: nodes.Ident, event: nodes.Expr) -> bool:
    """Whether `cancel` may be written `ctx.set` wherever it stands: both keep their values, and
    `cancel` is not captured."""
    found = [
        ctx.info.defs.get(name) if isinstance(name, nodes.Ident) else None
        for name in (cancel, event)
    ]
    variables = ctx.facts.variables
    kept = all(obj is not None and not variables.reassigned(obj) for obj in found)
    return kept and found[0] is not None and not variables.captured(found[0])


# --- shared numbers ----------------------------------------------------------------------


def shared_declaration(ctx: Context, obj: Var, value: Fragment | None) -> str | None:
    """A number or a slice of numbers that processes share: `Value(...)`, `Array(...)`."""
    if ctx.threads:
        return None
    remedy = ctx.facts.idioms.concurrency.sharing.remedies.get(obj)
    if remedy is None:
        return None
    name = ctx.name(obj)
    if remedy is Remedy.VALUE:
        ctx.shared_variables[obj] = attribute(atom(name), "value")
        start = value if value is not None else zero(ctx, obj.type)
        maker = ctx.imported("multiprocessing", "Value")
        return f"{name} = {maker}({c_type(ctx, obj.type)}, {start})\n"
    under = obj.type.underlying
    assert isinstance(under, Slice | Array)
    maker = ctx.imported("multiprocessing", "Array")
    return f"{name} = {maker}({c_type(ctx, under.elem)}, {_size_or_items(value)})\n"


def shared_whole(ctx: Context, node: nodes.Ident, obj: Object) -> bool:
    """Whether all elements of an `Array` are wanted: `xs[:]` is a list of them."""
    concurrency = ctx.facts.idioms.concurrency
    if ctx.threads or not isinstance(obj, Var):
        return False
    if concurrency.sharing.remedies.get(obj) is not Remedy.ARRAY:
        return False
    match concurrency.goroutines.parents.get(node):
        case nodes.IndexExpr(x=indexed):
            return indexed is not node
        case nodes.RangeStmt(x=ranged, value=value):
            return ranged is node and value is not None
        case nodes.CallExpr() as call:
            return builtin_name(ctx.info, call) not in ("len", "cap")
    return False


def _size_or_items(value: Fragment | None) -> str:
    """`n` of `[0] * n`, else the items."""
    assert value is not None
    for zero_text in ("[0] * ", "[0.0] * ", "[False] * "):
        if value.text.startswith(zero_text):
            return value.text.removeprefix(zero_text)
    return value.text


def c_type(ctx: Context, type_: Type) -> str:
    """The C type of a Go number, from ctypes."""
    name = str(type_.underlying)
    name = "bool" if kinds.is_bool(type_) else _C_TYPES.get(name, name)
    return ctx.imported("ctypes", f"c_{name}")


def shared_annotation(ctx: Context, obj: Var) -> str | None:
    """The hint of a shared number where it is a parameter."""
    if ctx.threads:
        return None
    if (made := managed_annotation(ctx, obj)) is not None:
        return made
    remedy = ctx.facts.idioms.concurrency.sharing.remedies.get(obj)
    if remedy is None:
        return None
    name = "Synchronized" if remedy is Remedy.VALUE else "SynchronizedArray"
    ctx.imported("multiprocessing.sharedctypes", name)
    element = obj.type if remedy is Remedy.VALUE else obj.type.underlying.elem  # type: ignore[attr-defined]
    python = (
        "float"
        if kinds.is_float(element)
        else "bool" if kinds.is_bool(element) else "int"
    )
    return f'"{name}[{python}]"'


def direct_call(ctx: Context, literal: nodes.FuncLit) -> nodes.CallExpr | None:
    """The call of a package function that is all a goroutine's literal does."""
    body = [s for s in literal.body.stmts if s not in ctx.facts.idioms.dropped]
    if len(body) != 1 or not isinstance(body[0], nodes.ExprStmt):
        return None
    call = body[0].x
    if not isinstance(call, nodes.CallExpr) or not isinstance(call.fun, nodes.Ident):
        return None
    if literal.type.params or not isinstance(ctx.info.uses.get(call.fun), Func):
        return None
    return call if all(_is_plain(ctx, arg) for arg in call.args) else None


def _is_plain(ctx: Context, node: nodes.Expr) -> bool:
    """Whether an argument is a variable or constant, the same when the process starts."""
    if ctx.info.value_of(node) is not None:
        return True
    return isinstance(node, nodes.Ident)
