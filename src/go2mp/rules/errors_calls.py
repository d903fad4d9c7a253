"""Package errors, and ending the program: `errors.New`, `Is`, `As`, `os.Exit`.

An error is an exception that is returned, not raised; it is compared by identity.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from go2mp.python.fragments import Fragment, Prec, atom, call
from go2mp.python.literals import string
from go2mp.rules import kinds
from go2mp.rules.flavours import concurrent
from go2mp.rules.registry import special
from go2mp.rules.type_assert_expr import python_class
from go2mp.syntax import nodes
from go2mp.syntax.visit import parents, walk
from go2mp.types.model import Interface, Pointer
from go2mp.types.objects import Func, Var

if TYPE_CHECKING:
    from go2mp.analysis.variables import VariableUse
    from go2mp.rules.context import Context


@special("errors.New")
def new(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`errors.New(text)` is an exception; one that processes compare is known by its name."""
    text = ctx.expr(node.args[0])
    sentinels = ctx.facts.idioms.concurrency.sharing.sentinels
    for step in ctx.info.init_order:
        if step.rhs is node and step.lhs[0] in sentinels and not ctx.threads:
            name = string(ctx.name(step.lhs[0]))
            return call(ctx.helper("SentinelError"), text, name)
    return call("Exception", text)


@special("errors.Is")
def is_(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`errors.Is(err, target)`: `is` where nothing in the program wraps an error."""
    err, target = ctx.value(node.args[0]), ctx.value(node.args[1])
    return call(ctx.helper("is_error"), err, target)


@special("errors.As")
def as_(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`errors.As(err, &target)`: assigns the target; as a condition it is a walrus."""
    err = ctx.value(node.args[0])
    pointer = node.args[1]
    if not isinstance(pointer, nodes.UnaryExpr) or not isinstance(
        pointer.x, nodes.Ident
    ):
        raise ctx.refused("unsupported", node, "errors.As with this target")
    if any(
        isinstance(decl, nodes.FuncDecl) and decl.recv and decl.name.name == "As"
        for decl in ctx.file.decls
    ):
        reason = "errors.As where an error type has a method As"
        raise ctx.refused("unsupported", node, reason)
    obj = ctx.info.uses[pointer.x]
    assert isinstance(obj, Var)
    target = obj.type
    wanted = (
        target.underlying.elem if isinstance(target.underlying, Pointer) else target
    )
    if isinstance(wanted.underlying, Interface) and not kinds.is_error(wanted):
        cls = python_class(ctx, wanted, node)
    else:
        cls = python_class(ctx, target, node)
    if ctx.facts.boxes.has_value_class(wanted):
        reason = f"errors.As where both {wanted} and *{wanted} are errors"
        raise ctx.refused("value-and-pointer", node, reason, "use pointers throughout")
    found = call(ctx.helper("as_error"), err, cls)
    if is_unread_target(ctx, obj):
        return Fragment(f"{found} is not None", Prec.COMPARE)
    name = ctx.name(obj)
    typed_nil = ctx.facts.nil_values.stands_in_interfaces(target)
    if ctx.facts.cells.is_cell(obj):
        if typed_nil:
            raise ctx.refused(
                "typed-nil",
                node,
                f"errors.As may find a nil {target}",
                "return nil itself where there is no error",
            )
        return call(ctx.helper("store_found"), name, found)
    if typed_nil:
        match = ctx.fresh("found")
        store = f"({name} := {ctx.helper('held_pointer')}({match}), True)[1]"
        return Fragment(f"({match} := {found}) is not None and {store}", Prec.AND)
    if kinds.is_nilable(target) and _found_once(ctx, obj):
        return Fragment(f"({name} := {found}) is not None", Prec.COMPARE)
    match = ctx.fresh("found")
    test = f"({match} := {found}) is not None and ({name} := {match}) is not None"
    return Fragment(test, Prec.AND)


def is_unread_target(ctx: Context, obj: Var) -> bool:
    """Whether nobody looks at what errors.As finds for a local variable: it goes."""
    use = ctx.facts.variables.use(obj)
    if use.function is None or len(use.occurrences) != 2 or use.captured_by:
        return False
    above = parents(ctx.file)
    address = above.get(use.occurrences[1])
    match above.get(address) if address is not None else None:
        case nodes.CallExpr(fun=nodes.SelectorExpr(sel=sel), args=(_, target)):
            func = ctx.info.uses.get(sel)
            found = isinstance(func, Func) and (func.pkg, func.name) == ("errors", "As")
            return found and target is address
    return False


def _found_once(ctx: Context, obj: Var) -> bool:
    """Whether a variable is nil until this search, so that finding nothing may set it to nil."""
    use = ctx.facts.variables.use(obj)
    return (
        len(use.assignments) == 1 and not obj.is_param and not _in_other_loop(ctx, use)
    )


def _in_other_loop(ctx: Context, use: VariableUse) -> bool:
    """Whether the search may run again on the same variable."""
    search = use.assignments[0]
    loops = [
        node
        for node in walk(use.function or ctx.file)
        if isinstance(node, nodes.ForStmt | nodes.RangeStmt)
        and node.span.start <= search.span.start < node.span.end
    ]
    innermost = max(loops, key=lambda node: node.span.start, default=None)
    return innermost is not use.loop


@special("errors.Unwrap")
def unwrap(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`errors.Unwrap(err)`."""
    return call(ctx.helper("unwrap"), ctx.value(node.args[0]))


@special("errors.Join")
def join(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`errors.Join(errs...)`."""
    if node.ellipsis:
        return call(ctx.helper("join_errors"), atom(f"*{ctx.expr(node.args[0])}"))
    return call(ctx.helper("join_errors"), *(ctx.value(arg) for arg in node.args))


@special("os.Exit")
def exit_(ctx: Context, node: nodes.CallExpr) -> Fragment:
    """`os.Exit(n)`: no deferred call runs."""
    return exit_call(ctx, ctx.expr(node.args[0]))


def exit_call(ctx: Context, code: Fragment) -> Fragment:
    """The call that ends the program with an exit code."""
    if ctx.uses_goroutines:
        return call(concurrent(ctx, "exit_program"), code)
    if ctx.plain_idioms and ctx.facts.idioms.concurrency.goroutines.all:
        name = "exit_with_threads" if ctx.threads else "exit_processes"
        return call(ctx.helper(name), code)
    if ctx.facts.defers.any_defer:
        return call(ctx.helper("exit_now"), code)
    return call(f"{ctx.module('sys')}.exit", code)
