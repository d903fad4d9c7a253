"""Which `for` clauses count: `for i := a; i < b; i++` that Python writes as a range.

A loop counts when its variable is an integer that only the post statement assigns, its bound cannot
change while it runs, and the variable cannot leave its type's range.

Over-approximations: a bound that is a field, or the length of one, may change if the body assigns
any field of that name or calls anything that is not known to leave it alone.
"""

from __future__ import annotations

from dataclasses import dataclass

from go2mp.analysis.variables import Variables
from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.info import Info, Mode
from go2mp.types.model import Array, Basic, BasicInfo, Pointer
from go2mp.types.objects import Const, Var
from go2mp.types.sizes import int_range


@dataclass(frozen=True, slots=True)
class CountedLoop:
    """`for var in range(start, stop, step)`; `offset` is added to the bound to make `stop`."""

    var: Var
    start: nodes.Expr
    bound: nodes.Expr
    offset: int
    step: int


@dataclass(frozen=True, slots=True)
class Loops:
    """The counted loops of the program."""

    counted: dict[nodes.ForStmt, CountedLoop]


def analyse_loops(file: nodes.File, info: Info, variables: Variables) -> Loops:
    """Finds the counted loops."""
    counted = {}
    for node in walk(file, nodes.ForStmt):
        found = _counted(node, info, variables)
        if found is not None:
            counted[node] = found
    return Loops(counted)


def _counted(
    node: nodes.ForStmt, info: Info, variables: Variables
) -> CountedLoop | None:
    var = _loop_variable(node, info)
    if var is None or not isinstance(node.cond, nodes.BinaryExpr):
        return None
    assert isinstance(node.init, nodes.AssignStmt)
    step = _step(node.post, var, info)
    bound = _bound(node.cond, var, info, step)
    if step is None or bound is None:
        return None
    use = variables.use(var)
    if use.address_taken or any(a is not node.post for a in use.assignments):
        return None
    limit, offset = bound
    if not is_invariant(limit, node.body, info, variables):
        return None
    if not _stays_in_range(var, limit, offset, info):
        return None
    return CountedLoop(var, node.init.rhs[0], limit, offset, step)


def _loop_variable(node: nodes.ForStmt, info: Info) -> Var | None:
    init = node.init
    if not isinstance(init, nodes.AssignStmt) or init.op != ":=" or len(init.lhs) != 1:
        return None
    target = init.lhs[0]
    obj = info.defs.get(target) if isinstance(target, nodes.Ident) else None
    if not isinstance(obj, Var) or not isinstance(obj.type.underlying, Basic):
        return None
    return obj if obj.type.underlying.info & BasicInfo.INTEGER else None


def _is(expr: nodes.Expr, var: Var, info: Info) -> bool:
    return isinstance(expr, nodes.Ident) and info.uses.get(expr) is var


def _step(post: nodes.Stmt | None, var: Var, info: Info) -> int | None:
    if isinstance(post, nodes.IncDecStmt) and _is(post.x, var, info):
        return 1 if post.op == "++" else -1
    if isinstance(post, nodes.AssignStmt) and _is(post.lhs[0], var, info):
        value = info.value_of(post.rhs[0])
        if isinstance(value, int) and value > 0 and post.op in ("+=", "-="):
            return value if post.op == "+=" else -value
    return None


def _bound(
    cond: nodes.BinaryExpr, var: Var, info: Info, step: int | None
) -> tuple[nodes.Expr, int] | None:
    if step is None:
        return None
    op, left, right = cond.op, cond.x, cond.y
    if _is(right, var, info):
        left, right = right, left
        op = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}.get(op, op)
    if not _is(left, var, info):
        return None
    offsets = {"<": 0, "<=": 1} if step > 0 else {">": 0, ">=": -1}
    return (right, offsets[op]) if op in offsets else None


def _stays_in_range(var: Var, limit: nodes.Expr, offset: int, info: Info) -> bool:
    """Whether the comparison can fail at all, and the variable does not wrap before it does."""
    basic = var.type.underlying
    assert isinstance(basic, Basic)
    low, high = int_range(basic)
    value = info.value_of(limit)
    if isinstance(value, int):
        return low < value + offset - 1 + (offset < 0) and value + offset <= high
    if basic.info & BasicInfo.UNSIGNED and offset < 0:
        return False
    return offset == 0 or high >= 1 << 62


def is_invariant(
    expr: nodes.Expr, body: nodes.Node, info: Info, variables: Variables
) -> bool:
    """Whether an expression has the same value throughout the loop."""
    if info.value_of(expr) is not None:
        return True
    match expr:
        case nodes.ParenExpr():
            return is_invariant(expr.x, body, info, variables)
        case nodes.Ident():
            return _unassigned(info.uses.get(expr), body, variables)
        case nodes.BinaryExpr():
            return is_invariant(expr.x, body, info, variables) and is_invariant(
                expr.y, body, info, variables
            )
        case nodes.SelectorExpr():
            return _field_invariant(expr, body, info, variables)
        case nodes.CallExpr() if _is_length(expr, info):
            return _length_invariant(expr.args[0], body, info, variables)
        case nodes.CallExpr():
            recorded = info.types.get(expr.fun)
            name = getattr(expr.fun, "name", "")
            pure = recorded is not None and (
                recorded.mode is Mode.TYPE
                or (recorded.mode is Mode.BUILTIN and name in ("min", "max"))
            )
            return pure and all(
                is_invariant(a, body, info, variables) for a in expr.args
            )
        case nodes.IndexExpr():
            return False
    return False


def _unassigned(obj: object, body: nodes.Node, variables: Variables) -> bool:
    if isinstance(obj, Const):
        return True
    if not isinstance(obj, Var):
        return False
    use = variables.use(obj)
    if use.address_taken:
        return False
    if use.function is None:
        return not use.assignments or not _has_calls_or(body, use.assignments)
    captured_and_assigned = bool(use.captured_by) and bool(use.assignments)
    inside = any(_within(node, body) for node in use.assignments)
    return not inside and not (captured_and_assigned and _has_calls_or(body, []))


def _within(node: nodes.Node, outer: nodes.Node) -> bool:
    return outer.span.start <= node.span.start and node.span.end <= outer.span.end


def _has_calls_or(body: nodes.Node, assignments: list[nodes.Node]) -> bool:
    return any(
        isinstance(node, nodes.CallExpr) or node in assignments for node in walk(body)
    )


def _is_length(call: nodes.CallExpr, info: Info) -> bool:
    recorded = info.types.get(call.fun)
    return (
        recorded is not None
        and recorded.mode is Mode.BUILTIN
        and isinstance(call.fun, nodes.Ident)
        and call.fun.name in ("len", "cap")
    )


def _length_invariant(
    operand: nodes.Expr, body: nodes.Node, info: Info, variables: Variables
) -> bool:
    under = info.type_of(operand).underlying
    if isinstance(under, Array) or (
        isinstance(under, Pointer) and isinstance(under.elem.underlying, Array)
    ):
        return True
    if isinstance(operand, nodes.IndexExpr):
        # the length of a row: rows are not replaced and not appended to in the body
        return (
            is_invariant_base(operand.x, body, info, variables)
            and all(is_invariant(i, body, info, variables) for i in operand.indices)
            and not _replaces_elements(operand.x, body, info)
        )
    return is_invariant_base(operand, body, info, variables)


def is_invariant_base(
    operand: nodes.Expr, body: nodes.Node, info: Info, variables: Variables
) -> bool:
    """Whether a slice, string or map operand keeps its length in the body."""
    if isinstance(operand, nodes.Ident):
        obj = info.uses.get(operand)
        if isinstance(info.type_of(operand).underlying, Basic):
            return _unassigned(obj, body, variables)
        return _unassigned(obj, body, variables) and not _is_map(operand, info)
    if isinstance(operand, nodes.SelectorExpr):
        return _field_invariant(operand, body, info, variables)
    if isinstance(operand, nodes.IndexExpr):
        return _length_invariant(operand, body, info, variables)
    return False


def _is_map(operand: nodes.Expr, info: Info) -> bool:
    return type(info.type_of(operand).underlying).__name__ in ("Map", "Chan")


def _replaces_elements(base: nodes.Expr, body: nodes.Node, info: Info) -> bool:
    """Whether the body may assign an element of `base` (replacing a row) or call anything."""
    for node in walk(body, nodes.AssignStmt):
        for target in node.lhs:
            if isinstance(target, nodes.IndexExpr) and not isinstance(
                target.x, nodes.IndexExpr
            ):
                under = info.type_of(target).underlying
                if not isinstance(under, Basic):
                    return True
    return False


def _field_invariant(
    expr: nodes.SelectorExpr, body: nodes.Node, info: Info, variables: Variables
) -> bool:
    if expr not in info.selections:
        return False
    if not is_invariant_owner(expr.x, body, info, variables):
        return False
    name = expr.sel.name
    if name not in variables.assigned_fields:
        return True
    assigned_in_body = False
    own_calls = False
    for node in walk(body):
        targets: tuple[nodes.Expr, ...] = ()
        if isinstance(node, nodes.AssignStmt):
            targets = node.lhs
        elif isinstance(node, nodes.IncDecStmt):
            targets = (node.x,)
        elif isinstance(node, nodes.CallExpr):
            own_calls = own_calls or _is_own_call(node, info)
        for target in targets:
            if isinstance(target, nodes.SelectorExpr) and target.sel.name == name:
                assigned_in_body = True
            if isinstance(target, nodes.StarExpr):
                assigned_in_body = True
    return not assigned_in_body and not own_calls


def is_invariant_owner(
    expr: nodes.Expr, body: nodes.Node, info: Info, variables: Variables
) -> bool:
    """Whether the struct that has the field stays the same one."""
    if isinstance(expr, nodes.SelectorExpr):
        return _field_invariant(expr, body, info, variables)
    if isinstance(expr, nodes.Ident):
        obj = info.uses.get(expr)
        if not isinstance(obj, Var):
            return False
        use = variables.use(obj)
        return not any(_within(node, body) for node in use.assignments)
    return False


def _is_own_call(node: nodes.CallExpr, info: Info) -> bool:
    """Whether a call may run code of the program: anything but builtins and package functions."""
    recorded = info.types.get(node.fun)
    if recorded is not None and recorded.mode in (Mode.BUILTIN, Mode.TYPE):
        return False
    if isinstance(node.fun, nodes.SelectorExpr) and node.fun not in info.selections:
        return any(isinstance(arg, nodes.FuncLit) for arg in node.args)
    return True
