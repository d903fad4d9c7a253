"""Assignments, short variable declarations, `x op= y`, `x++`.

Go specification: "Assignment statements", "Short variable declarations", "IncDec statements".
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from go2mp.python.fragments import (
    Fragment,
    atom,
    attribute,
    bare_tuple,
    call,
    character,
    compare,
    method,
    subscript,
)
from go2mp.rules import kinds
from go2mp.rules.builtins import is_builtin_call
from go2mp.rules.frozen import frozen_target, frozen_targets
from go2mp.rules.operands import map_key, promoted, same_operand
from go2mp.rules.operators import arithmetic
from go2mp.rules.pointers import assign_in_place, is_object_pointer, shares_identity
from go2mp.rules.purity import is_pure, may_panic
from go2mp.rules.registry import statement
from go2mp.rules.sync_calls import atomic_zero
from go2mp.rules.type_assert_expr import asserted, type_test
from go2mp.rules.values import converted_results, copied, zero
from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.model import Map, Pointer, Slice, Tuple, Type
from go2mp.types.objects import Var

if TYPE_CHECKING:
    from go2mp.rules.context import Context


@statement(nodes.AssignStmt)
def assign_stmt(ctx: Context, node: nodes.AssignStmt) -> str:
    """`lhs op rhs`."""
    if node.op not in ("=", ":="):
        return _operation(ctx, node, node.lhs[0], node.op[:-1], node.rhs[0])
    if len(node.lhs) == len(node.rhs) == 1:
        return _single(ctx, node, node.lhs[0], node.rhs[0])
    if len(node.rhs) == 1:
        return _unpack(ctx, node)
    return _parallel(ctx, node)


@statement(nodes.IncDecStmt)
def inc_dec_stmt(ctx: Context, node: nodes.IncDecStmt) -> str:
    """`x++` is `x += 1`."""
    one = nodes.BasicLit(node.span, nodes.LitKind.INT, "1")
    return _operation(ctx, node, node.x, node.op[0], one)


# --- targets -----------------------------------------------------------------------


def target(ctx: Context, node: nodes.Expr) -> Fragment:
    """What stands on the left of `=`: a name, attribute or subscript."""
    match node:
        case nodes.ParenExpr():
            return target(ctx, node.x)
        case nodes.Ident():
            obj = ctx.info.object_of(node)
            if obj is None or node.name == "_":
                return atom("_")
            name = atom(ctx.name(obj))
            if isinstance(obj, Var) and ctx.facts.cells.is_cell(obj):
                return attribute(name, "value")
            if isinstance(obj, Var) and (shared := ctx.shared_read(obj)) is not None:
                return shared
            return name
        case nodes.SelectorExpr():
            if node not in ctx.info.selections:
                return ctx.expr(node)
            selection = ctx.info.selections[node]
            holder = promoted(ctx, ctx.expr(node.x), selection)
            return attribute(holder, ctx.names.member(selection.obj.name))
        case nodes.IndexExpr():
            return _element(ctx, node)
        case nodes.StarExpr():
            return attribute(ctx.expr(node.x), "value")
    raise ctx.refused("unsupported", node, "an assignment to this operand")


def _element(ctx: Context, node: nodes.IndexExpr) -> Fragment:
    under = ctx.under(node.x)
    index = node.indices[0]
    if isinstance(under, Map):
        return subscript(ctx.expr(node.x), map_key(ctx, index))
    helper = isinstance(under, Slice) and ctx.facts.slices.uses_helper(under)
    base = ctx.expr(node.x)
    if helper or ctx.facts.bounds.index_in_range(node):
        return subscript(base, ctx.expr(index))
    if not ctx.facts.panics.text_observable(node):
        from go2mp.rules.operands import from_end

        if (last := from_end(ctx, node.x, index)) is not None:
            return subscript(base, last)
        if ctx.facts.bounds.index_non_negative(node):
            return subscript(base, ctx.expr(index))
    return subscript(base, call(ctx.helper("checked"), ctx.expr(index), base))


def assign_to(
    ctx: Context, node: nodes.Expr, value: Fragment, defines: bool = False
) -> str:
    """`node = value`; `defines` when a `:=` declares the variable here."""
    while isinstance(node, nodes.ParenExpr):
        node = node.x
    if (cell := atomic_cell(ctx, node)) is not None and not defines:
        return f"{method(cell, 'store', value)}\n"
    type_ = (
        ctx.type(node)
        if not isinstance(node, nodes.Ident) or node.name != "_"
        else None
    )
    if isinstance(node, nodes.Ident):
        obj = ctx.info.object_of(node)
        if isinstance(obj, Var):
            return _assign_variable(ctx, obj, value, defines)
        used = "(" in value.text or value.text.isidentifier()
        return f"_ = {value}\n" if used else ""
    if isinstance(node, nodes.StarExpr) and type_ is not None:
        pointer = ctx.under(node.x)
        if isinstance(pointer, Pointer) and is_object_pointer(pointer.elem):
            return assign_in_place(ctx, ctx.expr(node.x), value, pointer.elem)
    if type_ is not None and kinds.is_value_aggregate(type_):
        of_map = isinstance(node, nodes.IndexExpr) and isinstance(
            ctx.under(node.x), Map
        )
        copies = ctx.facts.copies
        pointed = copies.address_of_part(node) or copies.parts_pointed(type_)
        if pointed and not of_map:
            return assign_in_place(ctx, ctx.expr(node), value, type_)
    return f"{target(ctx, node)} = {value}\n"


def atomic_cell(ctx: Context, node: nodes.Expr) -> Fragment | None:
    """The atomic cell that an operand names."""
    if isinstance(node, nodes.Ident):
        obj = ctx.info.object_of(node)
        if obj is not None and ctx.facts.atomics.is_atomic(obj):
            return atom(ctx.name(obj))
    elif isinstance(node, nodes.SelectorExpr) and node in ctx.info.selections:
        if ctx.facts.atomics.is_atomic(ctx.info.selections[node].obj):
            selection = ctx.info.selections[node]
            holder = promoted(ctx, ctx.expr(node.x), selection)
            return attribute(holder, ctx.names.member(selection.obj.name))
    elif isinstance(node, nodes.StarExpr) and ctx.facts.atomics.points(node.x):
        return ctx.expr(node.x)
    return None


def _assign_variable(ctx: Context, obj: Var, value: Fragment, defines: bool) -> str:
    name = ctx.name(obj)
    if ctx.facts.runes.is_char(obj):
        value = character(value)
    if defines:
        if ctx.facts.atomics.is_atomic(obj):
            return f"{name} = {atomic_zero(ctx, obj.type, value.text)}\n"
        if ctx.facts.cells.is_cell(obj):
            return ctx.cell_declaration(obj, value) + "\n"
        return ctx.declaration(obj, value) + "\n"
    if ctx.facts.cells.is_cell(obj):
        return f"{name}.value = {value}\n"
    if shares_identity(ctx, obj):
        return assign_in_place(ctx, atom(name), value, obj.type)
    if (shared := ctx.shared_read(obj)) is not None:
        return f"{shared} = {value}\n"
    return f"{name} = {value}\n"


def defines(ctx: Context, node: nodes.AssignStmt, operand: nodes.Expr) -> bool:
    """Whether a `:=` declares this variable (it may reuse some)."""
    return (
        node.op == ":="
        and isinstance(operand, nodes.Ident)
        and operand in ctx.info.defs
    ) and ctx.info.defs[operand] is not None


# --- one value -----------------------------------------------------------------------


def _single(
    ctx: Context, node: nodes.AssignStmt, left: nodes.Expr, right: nodes.Expr
) -> str:
    new = defines(ctx, node, left)
    if isinstance(left, nodes.Ident) and left.name == "_":
        return _discarded(ctx, right)
    if is_builtin_call(ctx, right, "append") and not new:
        from go2mp.rules.append_stmt import append_statement

        assert isinstance(right, nodes.CallExpr)
        made = append_statement(ctx, left, right)
        if made is not None:
            return made
    if isinstance(right, nodes.SliceExpr) and not new:
        from go2mp.rules.append_stmt import reslice_statement

        made = reslice_statement(ctx, left, right)
        if made is not None:
            return made
    if isinstance(right, nodes.FuncLit) and isinstance(left, nodes.Ident):
        made = _function(ctx, left, right) if new else None
        if made is None and not new:
            made = _declared_function(ctx, node, left, right)
        if made is not None:
            return made
    if (noted := ctx.channel_definition(left, right)) is not None:
        return noted
    if not isinstance(left, nodes.Ident) and _calls(right):
        left = frozen_target(ctx, left)  # its operands come first
    with ctx.suggesting(left):
        value = ctx.value(right, ctx.type_of_target(left))
        if value.is_lambda and isinstance(left, nodes.Ident):
            from go2mp.rules.func_lit import named_function

            obj = ctx.info.defs.get(left)
            final = new and obj is not None and not ctx.facts.variables.reassigned(obj)
            if obj is not None and final and not ctx.facts.cells.is_cell(obj):
                return named_function(ctx, right, value, ctx.name(obj))
            name = ctx.fresh(ctx.suggested_name(right))
            ctx.hoist(named_function(ctx, right, value, name))
            value = atom(name)
    return assign_to(ctx, left, value, new)


def _calls(node: nodes.Expr) -> bool:
    """Whether anything may happen in an expression."""
    return any(isinstance(n, nodes.CallExpr | nodes.UnaryExpr) for n in walk(node))


def _discarded(ctx: Context, right: nodes.Expr) -> str:
    if is_pure(ctx, right) and not may_panic(ctx, right):
        return ""
    from go2mp.rules.expr_stmt import call_statement

    if isinstance(right, nodes.CallExpr):
        return call_statement(ctx, right)
    return f"_ = {ctx.expr(right)}\n"


def _function(ctx: Context, left: nodes.Ident, right: nodes.FuncLit) -> str | None:
    """`f := func(...) { ... }` is a nested `def`, if f is never assigned again."""
    from go2mp.rules.func_lit import definition
    from go2mp.rules.goroutines import started_literal

    obj = ctx.info.defs.get(left)
    if not isinstance(obj, Var) or ctx.facts.cells.is_cell(obj):
        return None
    if ctx.facts.variables.reassigned(obj):
        return None
    if started_literal(ctx, obj) is not None:
        return ""  # lifted where it is started
    return definition(ctx, right, ctx.name(obj))


def _declared_function(
    ctx: Context, node: nodes.AssignStmt, left: nodes.Ident, right: nodes.FuncLit
) -> str | None:
    """`var f func(...)` and then `f = func(...) { ... }`: a nested `def` that may call itself."""
    from go2mp.rules.func_lit import definition

    obj = ctx.info.uses.get(left)
    if not isinstance(obj, Var) or ctx.facts.variables.function_value(obj) is not node:
        return None
    return definition(ctx, right, ctx.name(obj))


# --- several values ------------------------------------------------------------------


def _parallel(ctx: Context, node: nodes.AssignStmt) -> str:
    """`a, b = b, a`: Python evaluates the right side first, as Go does."""
    if (made := _channels(ctx, node)) is not None:
        return made
    lhs = frozen_targets(ctx, node.lhs, node.rhs)
    simple = all(_is_plain_target(ctx, left) for left in lhs)
    values = [
        ctx.value(right, ctx.type_of_target(left))
        for left, right in zip(lhs, node.rhs, strict=True)
    ]
    if simple:
        targets = [target(ctx, left) for left in lhs]
        if not any(_defines_cell(ctx, node, left) for left in lhs):
            if (lines := _one_by_one(ctx, node, values)) is not None:
                return lines
            return f"{bare_tuple(targets)} = {bare_tuple(values)}\n"
    names = [ctx.temporary("value", value) for value in values]
    frozen = [_frozen(ctx, left) for left in lhs]
    return "".join(
        assign_to(ctx, left, name, defines(ctx, node, left))
        for left, name in zip(frozen, names, strict=True)
    )


def _channels(ctx: Context, node: nodes.AssignStmt) -> str | None:
    """`a, b := make(chan T), make(chan T)` on lines of their own: each has a hint."""
    if node.op != ":=" or not all(
        is_builtin_call(ctx, right, "make") for right in node.rhs
    ):
        return None
    pairs = zip(node.lhs, node.rhs, strict=True)
    made = [ctx.channel_definition(left, right) for left, right in pairs]
    lines = [line for line in made if line is not None]
    return "".join(lines) if len(lines) == len(made) else None


def _one_by_one(
    ctx: Context, node: nodes.AssignStmt, values: list[Fragment]
) -> str | None:
    """`a, b := 0, map[...]...{}` on lines of their own, where one of them needs a hint."""
    variables: list[Var] = []
    for left in node.lhs:
        obj = ctx.info.defs.get(left) if isinstance(left, nodes.Ident) else None
        if not isinstance(obj, Var) or obj.name == "_":
            return None
        variables.append(obj)
        later = " ".join(value.text for value in values[len(variables) :])
        if ctx.name(obj) in _WORDS.findall(later):
            return None
    lines = [
        ctx.declaration(obj, value) + "\n"
        for obj, value in zip(variables, values, strict=True)
    ]
    hinted = any(re.match(r"\w+: ", line) for line in lines)
    return "".join(lines) if hinted else None


def _defines_cell(ctx: Context, node: nodes.AssignStmt, left: nodes.Expr) -> bool:
    """Whether a `:=` declares a variable here that lives in a `Ref`."""
    if not isinstance(left, nodes.Ident) or not defines(ctx, node, left):
        return False
    obj = ctx.info.object_of(left)
    return isinstance(obj, Var) and ctx.facts.cells.is_cell(obj)


def _frozen(ctx: Context, node: nodes.Expr) -> nodes.Expr:
    """A target whose index is evaluated now."""
    if isinstance(node, nodes.IndexExpr) and ctx.info.value_of(node.indices[0]) is None:
        return ctx.frozen_index(node)
    return node


def _is_plain_target(ctx: Context, node: nodes.Expr) -> bool:
    """Whether assigning to `node` is one Python target, its operands unchanged by the others."""
    match node:
        case nodes.ParenExpr():
            return _is_plain_target(ctx, node.x)
        case nodes.Ident():
            obj = ctx.info.object_of(node)
            return not isinstance(obj, Var) or not shares_identity(ctx, obj)
        case nodes.IndexExpr():
            return is_pure(ctx, node.x) and is_pure(ctx, node.indices[0])
        case nodes.SelectorExpr():
            return is_pure(ctx, node.x)
        case nodes.StarExpr():
            pointer = ctx.under(node.x)
            return isinstance(pointer, Pointer) and not is_object_pointer(pointer.elem)
    return False


def _unpack(ctx: Context, node: nodes.AssignStmt) -> str:
    """`a, b := f()` and the comma-ok forms."""
    right = node.rhs[0]
    while isinstance(right, nodes.ParenExpr):
        right = right.x
    targets = tuple(frozen_targets(ctx, node.lhs))
    if targets != node.lhs:
        node = replace(node, lhs=targets)
    match right:
        case nodes.IndexExpr():
            return _comma_ok_map(ctx, node, right)
        case nodes.TypeAssertExpr():
            return _comma_ok_assert(ctx, node, right)
        case nodes.UnaryExpr(op="<-"):
            from go2mp.rules.channels import comma_ok_receive

            return comma_ok_receive(ctx, node, right)
    from go2mp.rules.process_idioms import cancelled_context

    if (text := cancelled_context(ctx, node, right)) is not None:
        return text
    value = ctx.expr(right)
    types = ctx.type(right)
    assert isinstance(types, Tuple)
    if all(isinstance(left, nodes.Ident) and left.name == "_" for left in node.lhs):
        return f"{value}\n"
    wanted = [
        None if _is_blank(left) or defines(ctx, node, left) else ctx.type(left)
        for left in node.lhs
    ]
    converted = converted_results(ctx, value, right, wanted)
    return assign_tuple(ctx, node, bare_tuple(converted) if converted else value)


def assign_tuple(ctx: Context, node: nodes.AssignStmt, value: Fragment) -> str:
    """`a, b = value`, through temporaries where a target is no plain one."""
    lhs = frozen_targets(ctx, node.lhs)
    plain = all(
        _is_plain_target(ctx, left) and not _new_cell(ctx, node, left) for left in lhs
    )
    if plain:
        targets = [target(ctx, left) for left in lhs]
        return f"{bare_tuple(targets)} = {value}\n"
    names = [
        (
            target(ctx, left)
            if _is_plain_target(ctx, left) and not _new_cell(ctx, node, left)
            else atom(ctx.fresh("value"))
        )
        for left in lhs
    ]
    text = f"{bare_tuple(names)} = {value}\n"
    for left, name in zip(lhs, names, strict=True):
        if _new_cell(ctx, node, left) or not _is_plain_target(ctx, left):
            text += assign_to(ctx, left, name, defines(ctx, node, left))
    return text


def _new_cell(ctx: Context, node: nodes.AssignStmt, left: nodes.Expr) -> bool:
    if not isinstance(left, nodes.Ident) or not defines(ctx, node, left):
        return False
    obj = ctx.info.object_of(left)
    return isinstance(obj, Var) and ctx.facts.cells.is_cell(obj)


def _is_blank(node: nodes.Expr) -> bool:
    return isinstance(node, nodes.Ident) and node.name == "_"


def _comma_ok_map(ctx: Context, node: nodes.AssignStmt, right: nodes.IndexExpr) -> str:
    """`v, ok := m[k]`."""
    under = ctx.under(right.x)
    assert isinstance(under, Map)
    value_target, ok_target = node.lhs
    if not is_pure(ctx, right.indices[0]):
        key = ctx.temporary("key", map_key(ctx, right.indices[0]))
    else:
        key = map_key(ctx, right.indices[0])
    base = ctx.expr(right.x)
    present = compare("in", key, base)
    if _is_blank(value_target):
        return assign_to(ctx, ok_target, present, defines(ctx, node, ok_target))
    default = zero(ctx, under.elem)
    arguments = [key] if default.text == "None" else [key, default]
    value = copied(ctx, call(attribute(base, "get"), *arguments), right)
    if _is_blank(ok_target):
        return assign_to(ctx, value_target, value, defines(ctx, node, value_target))
    if default.text == "None" and defines(ctx, node, value_target):
        first = assign_to(ctx, value_target, value, True)
        name = first.partition(" ")[0].rstrip(":")
        if is_pure(ctx, right.x) and name not in _WORDS.findall(present.text):
            second = assign_to(ctx, ok_target, present, defines(ctx, node, ok_target))
            return first + second  # on lines of their own: the first has a hint
    return assign_tuple(ctx, node, bare_tuple([value, present]))


_WORDS = re.compile(r"\w+")


def _comma_ok_assert(
    ctx: Context, node: nodes.AssignStmt, right: nodes.TypeAssertExpr
) -> str:
    """`v, ok := x.(T)`."""
    assert right.type is not None
    type_ = ctx.type(right.type)
    value_target, ok_target = node.lhs
    source = ctx.expr(right.x)
    if not isinstance(right.x, nodes.Ident):
        source = ctx.temporary("value", source)
    test = type_test(ctx, source, type_, right)
    if _is_blank(value_target):
        return assign_to(ctx, ok_target, test, defines(ctx, node, ok_target))
    from go2mp.python.fragments import conditional

    held = copied(ctx, asserted(ctx, source, type_), right)
    value = conditional(test, held, zero(ctx, type_))
    if _is_blank(ok_target):
        return assign_to(ctx, value_target, value, defines(ctx, node, value_target))
    if _same_variable(ctx, ok_target, value_target):
        return assign_to(ctx, ok_target, test)
    text = assign_to(ctx, ok_target, test, defines(ctx, node, ok_target))
    chosen = conditional(target(ctx, ok_target), held, zero(ctx, type_))
    if _same_variable(ctx, ok_target, right.x):
        chosen = value
    return text + assign_to(ctx, value_target, chosen, defines(ctx, node, value_target))


def _same_variable(ctx: Context, x: nodes.Expr, y: nodes.Expr) -> bool:
    return same_operand(ctx, x, y)


# --- operations ----------------------------------------------------------------------


def _operation(
    ctx: Context,
    node: nodes.AssignStmt | nodes.IncDecStmt,
    left: nodes.Expr,
    op: str,
    right: nodes.Expr,
) -> str:
    """`x op= y`: Python's augmented assignment where the operation is the plain one."""
    type_ = ctx.type(left)
    left = frozen_target(ctx, left)
    if isinstance(ctx.under(left), Type) and isinstance(node, nodes.IncDecStmt):
        ctx.adopt_constant(right, 1, type_)
    made = arithmetic(ctx, node, op, left, right, type_)
    if atomic_cell(ctx, left) is not None:
        return assign_to(ctx, left, made)
    goal = target(ctx, left)
    prefix = f"{ctx.expr(left)} "
    for symbol in ("<<", ">>", "//", "+", "-", "*", "/", "%", "&", "|", "^"):
        if (
            made.text.startswith(prefix + symbol + " ")
            and goal.text == ctx.expr(left).text
        ):
            rest = made.text[len(prefix) + len(symbol) + 1 :]
            if _is_whole_operand(made, rest):
                return f"{goal} {symbol}= {_strip(rest)}\n"
    return f"{goal} = {made}\n"


def _is_whole_operand(made: Fragment, rest: str) -> bool:
    """Whether what follows the operator is one operand (`a + b`, not `a + b & mask`)."""
    import ast

    tree = ast.parse(made.text, mode="eval").body
    if not isinstance(tree, ast.BinOp):
        return False
    return ast.get_source_segment(made.text, tree.right) in (rest, rest[1:-1])


def _strip(text: str) -> str:
    """The operand without the parentheses that enclose all of it."""
    import ast

    if text.startswith("(") and text.endswith(")"):
        inner = text[1:-1]
        try:
            ast.parse(inner, mode="eval")
        except SyntaxError:
            return text
        return inner if "," not in inner else text
    return text
