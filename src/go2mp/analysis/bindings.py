"""Literals in a loop that capture a variable from outside of the loop, which the loop assigns.

Go's literal and Python's see the one variable, so that plain Python would be right; but it is the
form in which Python's late binding hides most of its bugs, and linters flag it (B023). Where the
literal is over before the next assignment (it is called at once, or given to a function that only
calls it), it binds the value of now, as a default argument; elsewhere the variable is a cell,
which says that it is meant to be shared.

Over-approximations: a call of what is no declared function keeps its arguments; a variable that
any literal assigns is not bound; goroutines are not looked at (`sharing` does).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from go2mp.analysis.slices import Slices
from go2mp.analysis.variables import Function, Variables
from go2mp.syntax import nodes
from go2mp.syntax.visit import parents as parents_of
from go2mp.types.info import Info
from go2mp.types.model import Signature
from go2mp.types.objects import Func, Object, PkgName, Var

_ONLY_CALL = frozenset(["sort", "slices", "strings", "bytes", "maps"])
"""Standard packages whose functions do not keep the functions that they take."""


@dataclass(slots=True)
class Bindings:
    """The result: what literals bind although it may be assigned later, and what is a cell."""

    values: dict[nodes.FuncLit, set[Var]] = field(default_factory=dict)
    cells: set[Var] = field(default_factory=set)
    brief: set[Var] = field(default_factory=set)
    """Variables that only literals capture that have run for the last time when they are assigned
    next."""


def analyse_bindings(
    file: nodes.File, info: Info, variables: Variables, slices: Slices
) -> Bindings:
    """Looks at every variable that a literal captures."""
    found = Bindings()
    analyst = _Analyst(file, info, variables, slices)
    for obj, use in variables.uses.items():
        if not isinstance(obj, Var) or use.function is None or not use.assignments:
            continue
        if any(map(analyst.starts, use.captured_by)):
            continue
        if all(analyst.is_over_first(obj, literal) for literal in use.captured_by):
            found.brief.add(obj)
        flagged = [lit for lit in use.captured_by if analyst.assigned_around(obj, lit)]
        if all(analyst.is_over_first(obj, literal) for literal in flagged):
            for literal in flagged:
                found.values.setdefault(literal, set()).add(obj)
        else:
            found.cells.add(obj)
    return found


class _Analyst:
    def __init__(
        self, file: nodes.File, info: Info, variables: Variables, slices: Slices
    ) -> None:
        self.info, self.variables, self.slices = info, variables, slices
        self.parents = parents_of(file)
        self.declared: dict[Object, nodes.FuncDecl] = {}
        for decl in file.decls:
            if isinstance(decl, nodes.FuncDecl):
                if (obj := info.defs.get(decl.name)) is not None:
                    self.declared[obj] = decl

    def starts(self, literal: nodes.FuncLit) -> bool:
        """Whether a literal may be what a goroutine runs."""
        above = self.parents.get(literal)
        if not isinstance(above, nodes.CallExpr):
            return False
        if isinstance(self.parents.get(above), nodes.GoStmt):
            return True
        return isinstance(above.fun, nodes.SelectorExpr) and above.fun.sel.name == "Go"

    def assigned_around(self, obj: Var, literal: nodes.FuncLit) -> bool:
        """Whether a loop around the literal assigns the variable, which it does not declare."""
        own = self.variables.parent.get(literal)
        use = self.variables.use(obj)
        own_loops = set(self._loops(use.loop)) if use.function is own else set()
        spans = [
            loop.span
            for loop in self._loops(self.variables.loop_of.get(literal))
            if loop not in own_loops
        ]
        return any(
            self._function(node) is own
            and any(s.start <= node.span.start < s.end for s in spans)
            and not changes_in_place(node, self.slices)
            for node in use.assignments
        )

    def is_over_first(self, obj: Var, literal: nodes.FuncLit) -> bool:
        """Whether the literal has run for the last time when the variable is assigned next."""
        own = self.variables.parent.get(literal)
        use = self.variables.use(obj)
        if use.function is not own or any(
            self._function(node) is not own for node in use.assignments
        ):
            return False
        for other in use.captured_by:
            inside = literal.span.start < other.span.start < literal.span.end
            if inside and not self._called_at_once(other):
                return False
        if self._called_at_once(literal):
            return True
        above = self.parents.get(literal)
        if isinstance(above, nodes.CallExpr):
            return not self._keeps(above, literal)
        return self._over_while_named(obj, literal)

    def _over_while_named(self, obj: Var, literal: nodes.FuncLit) -> bool:
        """`f := func() { ... }`, with f only called, and the variable assigned after that."""
        define = self.parents.get(literal)
        if not isinstance(define, nodes.AssignStmt) or len(define.lhs) != 1:
            return False
        name = define.lhs[0]
        var = self.info.defs.get(name) if isinstance(name, nodes.Ident) else None
        if not isinstance(var, Var) or self.variables.reassigned(var):
            return False
        if self.variables.use(var).captured_by or self._is_kept(var):
            return False
        last = max(ident.span.end for ident in self.variables.use(var).occurrences)
        loop = self.variables.loop_of.get(literal)
        return all(
            node.span.end < literal.span.start
            or node.span.start > last
            or (node.span.end > last and self.variables.loop_of.get(node) is loop)
            for node in self.variables.use(obj).assignments
        )

    # --- who keeps a function -------------------------------------------------------

    def _called_at_once(self, literal: nodes.FuncLit) -> bool:
        """Whether a literal is called where it stands, or deferred in its own function."""
        above = self.parents.get(literal)
        if not isinstance(above, nodes.CallExpr) or above.fun is not literal:
            return False
        statement = self.parents.get(above)
        if isinstance(statement, nodes.DeferStmt):
            return self.variables.loop_of.get(statement) is None
        return not isinstance(statement, nodes.GoStmt)

    def _keeps(
        self, call: nodes.CallExpr, argument: nodes.Expr, path: tuple[Var, ...] = ()
    ) -> bool:
        """Whether the function that is called may keep an argument that is a function."""
        if isinstance(self.parents.get(call), nodes.GoStmt | nodes.DeferStmt):
            return True
        fun = call.fun
        if isinstance(fun, nodes.SelectorExpr) and isinstance(fun.x, nodes.Ident):
            package = self.info.uses.get(fun.x)
            if isinstance(package, PkgName):
                return package.path not in _ONLY_CALL
        if isinstance(fun, nodes.SelectorExpr):
            selection = self.info.selections.get(fun)
            obj: Object | None = selection.obj if selection is not None else None
        else:
            obj = self.info.uses.get(fun) if isinstance(fun, nodes.Ident) else None
        if not isinstance(obj, Func) or obj not in self.declared or call.ellipsis:
            return True
        signature = obj.type
        position = next(i for i, arg in enumerate(call.args) if arg is argument)
        if not isinstance(signature, Signature) or signature.variadic:
            return True
        return self._is_kept(signature.params.vars[position], path)

    def _is_kept(self, var: Var, path: tuple[Var, ...] = ()) -> bool:
        """Whether a variable that holds a function is used for more than calling it; `path` are
        the parameters it went through: a recursive call keeps nothing by itself."""
        if var in path:
            return False
        use = self.variables.use(var)
        return (
            bool(use.captured_by)
            or self.variables.reassigned(var)
            or any(
                self.info.defs.get(ident) is not var
                and self._use_keeps(ident, (*path, var))
                for ident in use.occurrences
            )
        )

    def _use_keeps(self, ident: nodes.Ident, path: tuple[Var, ...]) -> bool:
        call = self.parents.get(ident)
        if not isinstance(call, nodes.CallExpr):
            return True
        if call.fun is ident:
            return isinstance(self.parents.get(call), nodes.GoStmt | nodes.DeferStmt)
        return self._keeps(call, ident, path)

    # --- where things stand ---------------------------------------------------------

    def _loops(self, loop: nodes.Node | None) -> Iterator[nodes.Node]:
        while loop is not None:
            yield loop
            loop = self.variables.loop_of.get(loop)

    def _function(self, node: nodes.Node) -> Function | None:
        above: nodes.Node | None = node
        while above is not None and not isinstance(
            above, nodes.FuncDecl | nodes.FuncLit
        ):
            above = self.parents.get(above)
        return above


def changes_in_place(node: nodes.Node, slices: Slices) -> bool:
    """Whether an assignment is `xs = append(xs, ...)` of a list, which changes the list itself."""
    if not isinstance(node, nodes.AssignStmt) or len(node.rhs) != 1:
        return False
    right = node.rhs[0]
    return right in slices.in_place and not slices.uses_helper(
        slices.info.type_of(right)
    )
