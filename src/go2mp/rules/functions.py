"""Functions: parameters, results, docstrings, the body with its deferred calls.

Go specification: "Function declarations", "Defer statements". See `analysis.defers` for the styles.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from go2mp.analysis.defers import DeferPlan, deferred_literal, recover_handler
from go2mp.analysis.variables import Function
from go2mp.python.fragments import atom
from go2mp.python.unused import without_unused
from go2mp.rules import kinds, layout
from go2mp.rules.annotations import annotation, result_annotation, variable_hint
from go2mp.rules.context import Frame, suite
from go2mp.rules.flavours import concurrent
from go2mp.rules.iterators import generator_body, is_generator, iterator_annotation
from go2mp.rules.naming import is_cell, walks
from go2mp.rules.pointers import boxed_once
from go2mp.rules.promotion import through_cell
from go2mp.rules.values import copy_of, zero
from go2mp.syntax import nodes
from go2mp.types.model import Chan, Signature
from go2mp.types.objects import Func, Object, Var

if TYPE_CHECKING:
    from go2mp.rules.context import Context


def function_definition(ctx: Context, node: nodes.FuncDecl, given: str = "") -> str:
    """A function or method declaration; `given` names an init function."""
    obj = ctx.info.defs.get(node.name)
    assert isinstance(obj, Func)
    signature = obj.signature
    is_method = node.recv is not None
    name = given or (ctx.names.method(obj) if is_method else ctx.name(obj))
    _, doc = layout.split_doc(node.layout)
    frame = new_frame(ctx, node, signature)
    ctx.frames.append(frame)
    try:
        params = parameters(ctx, node, signature)
        receiver = receiver_of(ctx, node)
        static = is_method and through_cell(obj)
        if is_method:
            own = ctx.name(receiver) if static and receiver is not None else "self"
            params.insert(0, own + receiver_annotation(ctx, node))
        body = function_body(ctx, node, signature)
    finally:
        ctx.frames.pop()
    text = ctx.render(
        "func_decl",
        name=name,
        params=", ".join(params),
        result=_result_hint(ctx, node, signature),
        doc=layout.docstring(doc),
        body=body,
    )
    return f"@staticmethod\n{text}" if static else text


def receiver_annotation(ctx: Context, node: nodes.FuncDecl) -> str:
    """The hint of `self` where it is not an instance of the class but a Ref."""
    from go2mp.rules.pointers import is_object_pointer

    assert node.recv is not None
    type_ = ctx.type(node.recv.type)
    if kinds.pointed(type_) is not type_ and not is_object_pointer(
        kinds.pointed(type_)
    ):
        return f": {annotation(ctx, type_).removesuffix(' | None')}"
    method = ctx.info.defs.get(node.name)
    if isinstance(method, Func) and ctx.facts.nilness.accepts_nil(method):
        ctx.imports.name("__future__", "annotations")
        receiver = receiver_of(ctx, node)
        loose = receiver is not None and ctx.facts.nilable.of(receiver).loose
        other = ctx.imported("typing", "Any") if loose else "None"
        return f": {annotation(ctx, kinds.pointed(type_))} | {other}"
    return ""


def literal_definition(
    ctx: Context, node: nodes.FuncLit, name: str, captured: Sequence[Var] | None = None
) -> str:
    """`def name(...)` for a function literal; lifted out of its function, what it captures are
    parameters as well."""
    signature = ctx.under(node)
    assert isinstance(signature, Signature)
    outer, ctx.hoisted = ctx.hoisted, []
    ctx.push_literal(node)
    try:
        params = parameters(ctx, node, signature)
        if captured is None:
            params += ctx.bound_defaults(node)
        else:
            params += [
                f"{ctx.name(v)}: {captured_annotation(ctx, v)}" for v in captured
            ]
        body = function_body(ctx, node, signature)
    finally:
        ctx.frames.pop()
        ctx.hoisted = outer
    return ctx.render(
        "func_decl",
        name=name,
        params=", ".join(params),
        result=_result_hint(ctx, node, signature),
        doc="",
        body=body,
    )


def captured_annotation(ctx: Context, obj: Var) -> str:
    """The hint of a captured variable that became a parameter."""
    from go2mp.rules.process_idioms import shared_annotation

    if (shared := shared_annotation(ctx, obj)) is not None:
        return shared
    if ctx.facts.atomics.is_atomic(obj):
        return concurrent(ctx, "AtomicInt")
    made = variable_annotation(ctx, obj)
    return f"{ctx.helper('Ref')}[{made}]" if ctx.facts.cells.is_cell(obj) else made


def _result_hint(ctx: Context, node: Function, signature: Signature) -> str:
    """The hint of the result: that of a generator is what it yields."""
    if is_generator(ctx, node):
        return iterator_annotation(ctx, signature) or "None"
    return result_annotation(ctx, signature.results)


def new_frame(ctx: Context, node: Function, signature: Signature) -> Frame:
    """The frame of a function about to be emitted."""
    results = signature.results.vars
    named = bool(results) and bool(results[0].name)
    return Frame(node, results, named)


def parameter_names(ctx: Context, node: Function) -> list[str]:
    """The names of the parameters; a blank or missing one is `_`, made distinct."""
    names: list[str] = []
    blanks = 0
    for field in node.type.params:
        for ident in field.names or (None,):
            obj = ctx.info.defs.get(ident) if ident is not None else None
            if obj is None or obj.name == "_":
                names.append("_" if blanks == 0 else f"_{blanks + 1}")
                blanks += 1
            else:
                names.append(ctx.cell_parameters.get(obj) or ctx.name(obj))
    return names


def parameters(ctx: Context, node: Function, signature: Signature) -> list[str]:
    """The parameters with their hints."""
    names = parameter_names(ctx, node)
    if is_generator(ctx, node):
        return []
    if _bytes_parameter(ctx, node):
        sequence = ctx.imported("collections.abc", "MutableSequence")
        return [f"{names[0]}: {sequence}[int]"]
    return [
        f"{name}: {variable_annotation(ctx, var)}"
        for name, var in zip(names, signature.params.vars, strict=True)
        if not ctx.is_joined(var)
    ]


def variable_annotation(ctx: Context, obj: Var) -> str:
    """The hint of a variable: a channel that is an idiom is known by its place."""
    if ctx.plain_idioms and isinstance(obj.type.underlying, Chan):
        from go2mp.rules.channel_idioms import annotation_of

        channels = ctx.facts.idioms.concurrency.channels
        channel = channels.by_place.get(channels.places.of_var(obj))
        if channel is not None:
            made = annotation_of(ctx, channel)
            if (
                "[" in made and not ctx.threads
            ):  # queues cannot be subscripted when the program runs
                ctx.imports.name("__future__", "annotations")
            return made
    return "str" if ctx.facts.runes.is_char(obj) else variable_hint(ctx, obj)


def function_body(ctx: Context, node: Function, signature: Signature) -> str:
    """The suite of a function."""
    assert node.body is not None
    if isinstance(node, nodes.FuncDecl) and node in ctx.facts.iterators.merged:
        return _merged_generator(ctx, node, ctx.facts.iterators.merged[node])
    plan = ctx.defer_plan(node)
    if plan.sees_results:
        ctx.frame.result_style = "set"
    scope = "" if _is_nested(node, plan) else scope_statements(ctx, node, plan)
    lead = scope + _bytes_parameter(ctx, node)
    lead += _cells(ctx, node) + _receiver_copy(ctx, node)
    results = "".join(
        _result_variable(ctx, var)
        for var in _named_results(signature)
        if _is_needed(plan) or _is_mentioned(ctx, node, var)
    )
    match plan.style:
        case "none":
            text = ctx.block(node.body)
        case "except":
            text = _try_except(ctx, node, plan)
        case "finally":
            text = _try_finally(ctx, node, plan)
        case _:
            text = _deferred(ctx, node, plan)
    body = lead + results + text
    body = strip_pass(body)
    if _named_results(signature) and plan.style == "except":
        body += f"return {result_names(ctx)}\n"
    if is_generator(ctx, node):
        body = generator_body(body)
    return suite(without_unused(body))


def _merged_generator(
    ctx: Context, node: nodes.FuncDecl, literal: nodes.FuncLit
) -> str:
    """The suite of a function that returns an iterator: it is the generator itself."""
    assert node.body is not None
    lead = scope_statements(ctx, node) + _cells(ctx, node) + _receiver_copy(ctx, node)
    package = [
        line
        for line in scope_statements(ctx, literal).splitlines(keepends=True)
        if line.startswith("global ") and line not in lead
    ]
    comments = layout.comments(node.body.stmts[0].layout.before)
    ctx.push_literal(literal)
    text = ctx.block(literal.body)
    ctx.frames.pop()
    body = strip_pass("".join(package) + lead + comments + text)
    return suite(generator_body(body))


def strip_pass(text: str) -> str:
    """The text without a `pass` that has company."""
    lines = [line for line in text.splitlines(keepends=True) if line != "pass\n"]
    return "".join(lines)


def _named_results(signature: Signature) -> tuple[Var, ...]:
    results = signature.results.vars
    return results if results and results[0].name else ()


def _is_needed(plan: DeferPlan) -> bool:
    """Whether deferred calls make variables of all named results."""
    return (
        plan.sees_results
        or plan.late_results
        or plan.style not in ("none", "finally", "stack")
    )


def _is_mentioned(ctx: Context, node: Function, var: Var) -> bool:
    """Whether a named result is more than documentation: mentioned, or returned by its name."""
    from go2mp.analysis.defers import statements_of

    return len(ctx.facts.variables.use(var).occurrences) > 1 or any(
        isinstance(inner, nodes.ReturnStmt) and not inner.results
        for inner in statements_of(node)
    )


def _result_variable(ctx: Context, var: Var) -> str:
    if var.name == "_" or ctx.facts.variables.function_value(var) is not None:
        return ""  # what is no blank one is a `def`
    value = zero(ctx, var.type)
    if ctx.facts.cells.is_cell(var):
        return f"{ctx.cell_declaration(var, value)}\n"
    return f"{ctx.declaration(var, value)}\n"


def result_names(ctx: Context) -> str:
    """The named results as what `return` gives."""
    from go2mp.rules.operands import variable

    return ", ".join(
        variable(ctx, var).text if var.name != "_" else zero(ctx, var.type).text
        for var in ctx.frame.results
    )


def scope_statements(
    ctx: Context, node: Function, plan: DeferPlan | None = None, body: bool = False
) -> str:
    """`global` and `nonlocal` for what the function assigns outside of itself: also in a deferred
    literal that is written into it; in its `body()`, for its parameters and results too.
    """
    assigned = set(ctx.facts.variables.assigned_in.get(node, ()))
    own: set[Function] = {node}
    if plan is not None and plan.style in ("except", "finally"):
        if (literal := deferred_literal(plan.statements[0])) is not None:
            assigned |= ctx.facts.variables.assigned_in.get(literal, set())
            own.add(literal)
    package: set[str] = set()
    outer: set[str] = set()
    lifted = ctx.lifting and ctx.frames[0].function is node  # these are its parameters
    for obj in assigned - ctx.facts.cells.kept:
        if ctx.facts.cells.is_cell(obj) or ctx.is_shared(obj):
            continue
        owner = ctx.facts.variables.use(obj).function
        if owner is None:
            package.add(ctx.name(obj))
        elif (owner not in own and not lifted) or (body and obj.is_param):
            outer.add(ctx.name(obj))
    if body:
        outer |= set(_plain_results(ctx))
    text = f"global {', '.join(sorted(package))}\n" if package else ""
    return text + (f"nonlocal {', '.join(sorted(outer))}\n" if outer else "")


def _bytes_parameter(ctx: Context, node: Function) -> str:
    """The []byte of an io.Writer or io.Reader where slices are `Slice`s: helpers pass lists."""
    if not isinstance(node, nodes.FuncDecl) or node.name.name not in ("Write", "Read"):
        return ""
    params = [name for group in node.type.params for name in group.names]
    if node.recv is None or len(params) != 1:
        return ""
    param = ctx.info.defs.get(params[0])
    if not isinstance(param, Var) or not kinds.is_byte_slice(param.type):
        return ""
    if not ctx.facts.slices.uses_helper(param.type):
        return ""
    return f"{ctx.name(param)} = {ctx.helper('as_slice')}({ctx.name(param)})\n"


def _cells(ctx: Context, node: Function) -> str:
    """Parameters that live in a Ref: `x_ref = Ref(x)`."""
    text = ""
    for obj in ctx.facts.variables.declared.get(node, ()):
        if obj.is_param and not obj.is_result and ctx.facts.cells.is_cell(obj):
            if obj.name not in ("_", "") and not boxed_once(ctx, obj):
                own = ctx.cell_parameters.setdefault(obj, ctx.name(obj))
                ctx.names.objects[obj] = ctx.fresh(f"{own}_ref")
                text += f"{ctx.name(obj)} = {ctx.helper('Ref')}({own})\n"
    return text


def _receiver_copy(ctx: Context, node: Function) -> str:
    """A value receiver that the method changes is a copy of the caller's, a pointer that it
    assigns is a variable of its own."""
    receiver = receiver_of(ctx, node)
    if receiver is not None and is_cell(receiver):
        return ""
    if receiver is not None and walks(receiver, ctx.facts.variables):
        if ctx.facts.cells.is_cell(receiver):
            return f"{ctx.name(receiver)} = {ctx.helper('Ref')}(self)\n"
        return f"{ctx.declaration(receiver, atom('self'))}\n"
    if receiver is None or not ctx.facts.copies.receiver_needed(receiver):
        return ""
    return f"self = {copy_of(ctx, atom('self'), receiver.type)}\n"


def receiver_of(ctx: Context, node: Function) -> Var | None:
    """The receiver's variable."""
    if isinstance(node, nodes.FuncDecl) and node.recv is not None and node.recv.names:
        obj: Object | None = ctx.info.defs.get(node.recv.names[0])
        return obj if isinstance(obj, Var) else None
    return None


def _split(
    ctx: Context, node: Function, plan: DeferPlan
) -> tuple[str, Sequence[nodes.Stmt]]:
    """The statements before the one deferred call (as text), and those after it."""
    assert node.body is not None
    at = node.body.stmts.index(plan.statements[0])
    before = layout.opening(node.body.opening) + ctx.stmts(node.body.stmts[:at])
    before += layout.comments(plan.statements[0].layout.before)
    return before, node.body.stmts[at + 1 :]


def _try_finally(ctx: Context, node: Function, plan: DeferPlan) -> str:
    from go2mp.rules.expr_stmt import call_statement

    assert node.body is not None
    before, rest = _split(ctx, node, plan)
    body = ctx.stmts(rest, node.body.trailing)
    literal = deferred_literal(plan.statements[0])
    if literal is not None:
        final = ctx.inlined_literal(literal)
    else:
        final = call_statement(ctx, plan.statements[0].call)
    if not final.strip():
        return before + body
    if (locked := _with_lock(ctx, before, final, body)) is not None:
        return locked
    if not strip_pass(body).strip():
        return before + final
    return before + ctx.render("try_finally", body=suite(body), final=suite(final))


def _with_lock(ctx: Context, before: str, final: str, body: str) -> str | None:
    """`mu.lock()` followed by a deferred `mu.unlock()`: `with mu:`."""
    if not final.endswith((".unlock()\n", ".release()\n")):
        return None
    lock = final.replace(".unlock()", ".lock()").replace(".release()", ".acquire()")
    if not before.endswith(lock) or (
        len(before) > len(lock) and before[-len(lock) - 1] != "\n"
    ):
        return None
    manager = final.removesuffix(".unlock()\n").removesuffix(".release()\n")
    return before.removesuffix(lock) + ctx.render(
        "with", manager=manager, body=suite(body)
    )


def _try_except(ctx: Context, node: Function, plan: DeferPlan) -> str:
    assert node.body is not None
    literal = deferred_literal(plan.statements[0])
    assert literal is not None
    handler = recover_handler(ctx.info, literal)
    assert handler is not None
    before, rest = _split(ctx, node, plan)
    body = ctx.stmts(rest, node.body.trailing)
    bound = handler.init or (
        literal.body.stmts[0] if len(literal.body.stmts) == 2 else None
    )
    name = ""
    if isinstance(bound, nodes.AssignStmt) and isinstance(bound.lhs[0], nodes.Ident):
        obj = ctx.info.defs.get(bound.lhs[0])
        if obj is not None and len(ctx.facts.variables.use(obj).occurrences) > 2:
            name = ctx.name(obj)
    error = ctx.fresh("exc")
    ctx.push_inlined(literal)
    ctx.frame.handled = error
    caught = ctx.block(handler.body)
    ctx.frame.handled = ""
    ctx.pop_inlined()
    ctx.helper("recovered") if name else None
    return before + ctx.render(
        "try_except",
        body=suite(body),
        error=error if name or f" from {error}\n" in caught else "",
        name=name,
        handler=caught,
    )


def _deferred(ctx: Context, node: Function, plan: DeferPlan) -> str:
    assert node.body is not None
    stack = ctx.fresh("deferred")
    ctx.frame.deferred = stack
    if plan.style == "stack":
        manager = f"{ctx.imported('contextlib', 'ExitStack')}()"
    else:
        manager = f"{ctx.helper('Defers')}()"
    if plan.late_results:
        ctx.frame.result_style = "assign"
    nested = _is_nested(node, plan)
    ctx.frame.falls_out = plan.late_results and not nested
    results = ctx.frame.results
    names = ctx.fresh("body") if nested else ""
    if nested:
        text = ctx.block(node.body)
        scope = scope_statements(ctx, node, body=True)
        return ctx.render(
            "defer_body",
            manager=manager,
            stack=stack,
            function=names,
            scope=scope,
            body=text,
            results=result_names(ctx),
        )
    text = ctx.block(node.body)
    after = ""
    if (
        results
        and ctx.frame.named_results
        and (plan.late_results or plan.style == "defers")
    ):
        after = f"return {result_names(ctx)}\n"
    elif results and plan.style == "defers":
        zeros = ", ".join(zero(ctx, var.type).text for var in results)
        after = f"return {zeros}\n"
    elif results:
        after = ctx.unreachable_return(node)
    return ctx.render(
        "defer_with", manager=manager, stack=stack, body=text, after=after
    )


def _plain_results(ctx: Context) -> list[str]:
    return [
        ctx.name(var)
        for var in ctx.frame.results
        if var.name != "_" and not ctx.facts.cells.is_cell(var)
    ]


def _is_nested(node: Function, plan: DeferPlan) -> bool:
    """Whether the function has a `body()`, which its deferred calls come after."""
    deferred = plan.style not in ("none", "except", "finally")
    return deferred and plan.late_results and not _returns_last(node)


def _returns_last(node: Function) -> bool:
    """Whether the only return statement (if any) is the body's last statement."""
    from go2mp.analysis.defers import statements_of

    returns = [n for n in statements_of(node) if isinstance(n, nodes.ReturnStmt)]
    assert node.body is not None
    return all(r is node.body.stmts[-1] for r in returns)
