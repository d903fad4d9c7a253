"""How each function's deferred calls can be written.

The answer per function is the first style whose condition holds:

- `none`: nothing is deferred (or all of it is part of another idiom).
- `except`: one deferred literal, a top-level statement, that does nothing but recover:
  `defer func() { if r := recover(); r != nil { ... } }()`.
- `finally`: one deferred call, a top-level statement, whose operands cannot change until it runs.
- `stack`: nobody recovers: `contextlib.ExitStack`.
- `defers`: the general case.

`late_results` tells whether a deferred literal assigns named results, so that the values to return
are known only when the deferred calls have run; `sees_results` whether one looks at them, so that
a return statement must assign them.

Over-approximation: a deferred call of a named function counts as recovering when any function of
the program that is not a deferred literal calls recover.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from go2mp.analysis.nil_places import Nilable
from go2mp.analysis.variables import Function, Variables
from go2mp.syntax import nodes
from go2mp.syntax.visit import children, walk
from go2mp.types.info import Info
from go2mp.types.model import Array, Interface, Struct
from go2mp.types.objects import Builtin, Func, Var


@dataclass(frozen=True, slots=True)
class DeferPlan:
    """The style for one function, and its defer statements in order."""

    style: str = "none"
    statements: tuple[nodes.DeferStmt, ...] = ()
    late_results: bool = False
    sees_results: bool = False


@dataclass(frozen=True, slots=True)
class Defers:
    """Per function its plan."""

    plans: dict[Function, DeferPlan]
    any_recover: bool
    remake: Callable[[Function, frozenset[nodes.Stmt]], DeferPlan]

    @property
    def any_defer(self) -> bool:
        """Whether the program defers anything at all."""
        return any(plan.statements for plan in self.plans.values())

    def plan(
        self, function: Function, dropped: frozenset[nodes.Stmt] = frozenset()
    ) -> DeferPlan:
        """The plan of a function, some of whose defer statements are dropped."""
        plan = self.plans.get(function) or DeferPlan()
        if any(statement in dropped for statement in plan.statements):
            return self.remake(function, dropped)
        return plan


def statements_of(function: Function) -> list[nodes.Node]:
    """All nodes of a function's body, those of nested literals left out."""
    found: list[nodes.Node] = []

    def visit(node: nodes.Node) -> None:
        found.append(node)
        for child in children(node):
            if not isinstance(child, nodes.FuncLit):
                visit(child)

    if function.body is not None:
        visit(function.body)
    return found


def calls_recover(info: Info, node: nodes.Node) -> bool:
    """Whether recover is called in `node`, not inside a nested literal."""
    if isinstance(node, nodes.CallExpr) and isinstance(node.fun, nodes.Ident):
        obj = info.uses.get(node.fun)
        if isinstance(obj, Builtin) and obj.name == "recover":
            return True
    return any(
        calls_recover(info, child)
        for child in children(node)
        if not isinstance(child, nodes.FuncLit)
    )


def deferred_literal(statement: nodes.DeferStmt) -> nodes.FuncLit | None:
    """The literal of `defer func() { ... }()`."""
    call = statement.call
    if isinstance(call, nodes.CallExpr) and isinstance(call.fun, nodes.FuncLit):
        return call.fun
    return None


def recover_handler(info: Info, literal: nodes.FuncLit) -> nodes.IfStmt | None:
    """The `if r := recover(); r != nil { ... }` that is all a literal does.

    Both `if r := recover(); r != nil` and `r := recover()` before `if r != nil` count.
    """
    body = literal.body.stmts
    if not body or not isinstance(body[-1], nodes.IfStmt) or literal.type.params:
        return None
    test = body[-1]
    init = test.init if len(body) == 1 else body[0]
    if (
        len(body) > 2
        or (len(body) == 2 and test.init is not None)
        or test.orelse is not None
    ):
        return None
    if not isinstance(test.cond, nodes.BinaryExpr) or test.cond.op != "!=":
        return None
    if not isinstance(test.cond.y, nodes.Ident) or test.cond.y.name != "nil":
        return None
    if init is None:
        return test if calls_recover(info, test.cond.x) else None
    if not isinstance(init, nodes.AssignStmt) or len(init.rhs) != 1 or init.op != ":=":
        return None
    tested, made = test.cond.x, init.lhs[0]
    if not (isinstance(tested, nodes.Ident) and isinstance(made, nodes.Ident)):
        return None
    if tested.name != made.name:
        return None
    direct = isinstance(init.rhs[0], nodes.CallExpr) and calls_recover(
        info, init.rhs[0]
    )
    return test if direct else None


def analyse_defers(
    file: nodes.File, info: Info, variables: Variables, nilable: Nilable
) -> Defers:
    """Chooses the plan of every function."""
    named_recovers = any(
        calls_recover(info, function.body)
        for function in variables.declared
        if isinstance(function, nodes.FuncDecl) and function.body is not None
    )
    any_recover = any(
        isinstance(node, nodes.Ident)
        and node.name == "recover"
        and isinstance(info.uses.get(node), Builtin)
        for node in walk(file)
    )

    def make(
        function: Function, dropped: frozenset[nodes.Stmt] = frozenset()
    ) -> DeferPlan:
        return _plan(function, info, variables, nilable, named_recovers, dropped)

    plans = {function: make(function) for function in variables.declared}
    return Defers(plans, any_recover, make)


def _plan(
    function: Function,
    info: Info,
    variables: Variables,
    nilable: Nilable,
    named_recovers: bool,
    dropped: frozenset[nodes.Stmt],
) -> DeferPlan:
    found = tuple(
        n
        for n in statements_of(function)
        if isinstance(n, nodes.DeferStmt) and n not in dropped
    )
    if not found or function.body is None:
        return DeferPlan()
    late = any(_assigns_result(function, s, info, variables) for s in found)
    sees = any(_sees_result(function, s, info, variables) for s in found)
    literals = [deferred_literal(s) for s in found]
    recovers = any(
        lit is not None and calls_recover(info, lit.body) for lit in literals
    )
    recovers = recovers or (named_recovers and any(lit is None for lit in literals))
    top_level = len(found) == 1 and found[0] in function.body.stmts
    if top_level and literals[0] is not None and recovers:
        if recover_handler(info, literals[0]) is not None:
            return DeferPlan("except", found)
    if recovers:
        return DeferPlan("defers", found, late, sees)
    if top_level and not late and _stable(found[0], variables, info, nilable):
        return DeferPlan("finally", found, False, sees)
    return DeferPlan("stack", found, late, sees)


def _sees_result(
    function: Function, statement: nodes.DeferStmt, info: Info, variables: Variables
) -> bool:
    """Whether a deferred literal mentions a named result."""
    literal = deferred_literal(statement)
    if literal is None:
        return False
    results = {
        v for v in variables.declared[function] if isinstance(v, Var) and v.is_result
    }
    return any(
        isinstance(node, nodes.Ident) and info.uses.get(node) in results
        for node in walk(literal.body)
    )


def _assigns_result(
    function: Function, statement: nodes.DeferStmt, info: Info, variables: Variables
) -> bool:
    literal = deferred_literal(statement)
    if literal is None:
        captured = {
            info.uses.get(node)
            for made in walk(statement.call, nodes.FuncLit)
            for node in walk(made, nodes.Ident)
        }
        return any(
            isinstance(var, Var)
            and var.is_result
            and (variables.use(var).address_taken or var in captured)
            for var in variables.declared[function]
        )
    assigned = set(variables.assigned_in.get(literal, ()))
    for inner, parent in variables.parent.items():
        if parent is literal:
            assigned |= variables.assigned_in.get(inner, set())
    results = {
        v for v in variables.declared[function] if isinstance(v, Var) and v.is_result
    }
    mentioned = {info.uses.get(node) for node in walk(literal, nodes.Ident)}
    return bool((assigned | mentioned) & results) or any(
        variables.use(v).address_taken for v in results
    )


def _is_copied(operand: nodes.Expr, info: Info) -> bool:
    """Whether a deferred call has a copy of a variable that is a struct or an array: its fields
    and elements may change until it runs."""
    if isinstance(operand, nodes.SelectorExpr) and operand in info.selections:
        method = info.selections[operand].obj
        recv = method.signature.recv if isinstance(method, Func) else None
        if recv is None:
            return False
        return isinstance(recv.type.underlying, Struct | Array)
    variable = isinstance(operand, nodes.Ident) and operand in info.types
    return variable and isinstance(info.type_of(operand).underlying, Struct | Array)


def _changes(obj: Var, variables: Variables) -> bool:
    """Whether a variable may be assigned (a struct's address is its object: that is no change)."""
    use = variables.use(obj)
    return bool(use.assignments) or (
        use.address_taken and not isinstance(obj.type.underlying, Struct)
    )


def _stable(
    statement: nodes.DeferStmt, variables: Variables, info: Info, nilable: Nilable
) -> bool:
    """Whether the deferred call's operands are the same when it runs as when it is deferred: a
    method of a nil interface panics when it is deferred."""
    call = statement.call
    if not isinstance(call, nodes.CallExpr):
        return False
    if isinstance(call.fun, nodes.FuncLit):
        return not call.args
    if isinstance(call.fun, nodes.SelectorExpr) and call.fun in info.selections:
        holder = call.fun.x
        if isinstance(info.type_of(holder).underlying, Interface):
            if nilable.place_of(holder).read and not nilable.known(holder):
                return False
    for operand in (call.fun, *call.args):
        if _is_copied(operand, info):
            return False
        for node in walk(operand):
            if isinstance(node, nodes.CallExpr | nodes.StarExpr | nodes.IndexExpr):
                return False
            if isinstance(node, nodes.Ident):
                obj = info.uses.get(node)
                if (
                    isinstance(obj, Var)
                    and not obj.is_field
                    and _changes(obj, variables)
                ):
                    return False
            if isinstance(node, nodes.SelectorExpr) and node is not call.fun:
                if not isinstance(info.type_of(node).underlying, Struct):
                    return False
    return True
