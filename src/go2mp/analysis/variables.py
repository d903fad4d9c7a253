"""Where each variable lives and how it is used: scope, assignments, captures, addresses.

Over-approximations: an assignment counts wherever it stands (no flow); a variable whose address is
taken by `&x`, by a method call with a pointer receiver or by slicing an array counts as
address-taken even if the pointer is dropped at once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from go2mp.syntax import nodes
from go2mp.syntax.visit import children, walk
from go2mp.types.info import Info, SelectionKind
from go2mp.types.model import Array, Pointer, Struct
from go2mp.types.objects import Func, Object, PkgName, Var

Function = nodes.FuncDecl | nodes.FuncLit


@dataclass(slots=True, eq=False)
class VariableUse:
    """What is known of one variable. `function` is None for package-level variables."""

    function: Function | None = None
    loop: nodes.Node | None = None  # the innermost loop around its declaration
    occurrences: list[nodes.Ident] = field(default_factory=list)
    assignments: list[nodes.Node] = field(default_factory=list)  # after its declaration
    captured_by: list[nodes.FuncLit] = field(default_factory=list)
    address_taken: bool = False


@dataclass(frozen=True, slots=True)
class Variables:
    """The result: per variable its use; per function what it declares and mentions."""

    uses: dict[Object, VariableUse]
    declared: dict[Function, list[Var]]
    mentioned: dict[Function, set[Object]]
    parent: dict[nodes.FuncLit, Function | None]
    assigned_in: dict[Function, set[Var]]
    loop_of: dict[nodes.Node, nodes.Node | None]
    function_of: dict[nodes.Node, Function | None]
    assigned_fields: frozenset[str]
    """The names of the fields that are assigned, or whose address is taken, anywhere."""
    brief: frozenset[nodes.FuncLit] = frozenset()
    """The literals that a call of a standard function runs and does not keep: `sort.Slice`."""

    def captured_for_later(self, obj: Object) -> bool:
        """Whether a literal that may run later captures a variable."""
        return any(lit not in self.brief for lit in self.use(obj).captured_by)

    def use(self, obj: Object) -> VariableUse:
        """The record of a variable (an empty one for what is never mentioned)."""
        return self.uses.get(obj) or VariableUse()

    def reassigned(self, obj: Object) -> bool:
        """Whether the variable may change after its declaration."""
        use = self.use(obj)
        return bool(use.assignments) or use.address_taken

    def constant_in_literals(self, obj: Object) -> bool:
        """Whether a variable keeps its value for a literal that captures it: it is assigned at
        most by the third clause of its loop, which has a variable of its own in each round.
        """
        use = self.use(obj)
        return not use.address_taken and all(
            map(self._is_third_clause, use.assignments)
        )

    def _is_third_clause(self, node: nodes.Node) -> bool:
        loop = self.loop_of.get(node)
        return isinstance(loop, nodes.ForStmt) and loop.post is node

    def function_value(self, obj: Object) -> nodes.AssignStmt | None:
        """The one assignment `f = func(...) { ... }` of a variable declared without a value, in
        the block that declares it: nobody can look at it before."""
        use = self.use(obj)
        if len(use.assignments) != 1 or use.address_taken or use.function is None:
            return None
        node = use.assignments[0]
        if (
            not isinstance(node, nodes.AssignStmt)
            or len(node.lhs) != 1
            or node.op != "="
        ):
            return None
        if not isinstance(node.rhs[0], nodes.FuncLit) or use.loop is not None:
            return None
        if (
            self.function_of.get(node) is not use.function
            or self.loop_of.get(node) is not None
        ):
            return None
        if len(use.occurrences) < 2 or use.occurrences[1] is not node.lhs[0]:
            return None
        if isinstance(obj, Var) and obj.is_result and _may_end(use.function, node):
            return None
        return node if obj.parent is not None and self._same_block(obj, node) else None

    def _same_block(self, obj: Object, node: nodes.AssignStmt) -> bool:
        """Whether the assignment stands directly in the block that declares the variable."""
        scope = obj.parent
        return (
            scope is not None
            and scope.node is not None
            and any(statement is node for statement in getattr(scope.node, "stmts", ()))
            or (
                isinstance(scope.node, nodes.FuncType)  # type: ignore[union-attr]
                and any(
                    function.body is not None and node in function.body.stmts
                    for function in self.declared
                    if function.type is scope.node  # type: ignore[union-attr]
                )
            )
        )

    def captured(self, obj: Object) -> bool:
        """Whether a function literal mentions a variable of an enclosing function."""
        return bool(self.use(obj).captured_by)


def _may_end(function: Function, before: nodes.Stmt) -> bool:
    """Whether a function may give back its named results without `before` having run."""
    return any(
        isinstance(inner, nodes.DeferStmt)
        or isinstance(inner, nodes.ReturnStmt)
        and not inner.results
        and inner.span.start < before.span.start
        for inner in walk(function)
    )


class _Collector:
    """One walk over the file with the stack of functions and loops."""

    def __init__(self, info: Info) -> None:
        self.info = info
        self.uses: dict[Object, VariableUse] = defaultdict(VariableUse)
        self.declared: dict[Function, list[Var]] = defaultdict(list)
        self.mentioned: dict[Function, set[Object]] = defaultdict(set)
        self.parent: dict[nodes.FuncLit, Function | None] = {}
        self.assigned_in: dict[Function, set[Var]] = defaultdict(set)
        self.loop_of: dict[nodes.Node, nodes.Node | None] = {}
        self.function_of: dict[nodes.Node, Function | None] = {}
        self.found_into: set[nodes.Expr] = set()
        self.assigned_selectors: list[nodes.SelectorExpr] = []
        self.assigns_through_pointers = False
        self.functions: list[Function] = []
        self.loops: list[nodes.Node | None] = [None]

    def walk(self, node: nodes.Node) -> None:
        entered = self._enter(node)
        self._record(node)
        for child in children(node):
            self.walk(child)
        if entered:
            self.functions.pop()
            self.loops.pop()
        elif isinstance(node, nodes.ForStmt | nodes.RangeStmt):
            self.loops.pop()

    def _enter(self, node: nodes.Node) -> bool:
        if isinstance(node, nodes.FuncDecl | nodes.FuncLit):
            if isinstance(node, nodes.FuncLit):
                self.parent[node] = self.functions[-1] if self.functions else None
                self.loop_of[node] = self.loops[-1]
                self.function_of[node] = self.functions[-1] if self.functions else None
            self.functions.append(node)
            self.loops.append(None)
            self.declared[node] = []
            self.mentioned[node] = set()
            return True
        if isinstance(node, nodes.Stmt):
            self.loop_of[node] = self.loops[-1]
            self.function_of[node] = self.functions[-1] if self.functions else None
        if isinstance(node, nodes.ForStmt | nodes.RangeStmt):
            self.loops.append(node)
        return False

    def _record(self, node: nodes.Node) -> None:
        match node:
            case nodes.Ident():
                self._ident(node)
            case nodes.CaseClause():
                implicit = self.info.implicits.get(node)
                if isinstance(implicit, Var):
                    self._declare(implicit)
            case nodes.AssignStmt():
                for target in node.lhs:
                    if node.op != ":=" or not self._defines(target):
                        self._assign(target, node)
            case nodes.IncDecStmt():
                self._assign(node.x, node)
            case nodes.RangeStmt() if not node.define:
                for named in (node.key, node.value):
                    if named is not None:
                        self._assign(named, node)
            case nodes.CallExpr() if self._is_errors_as(node):
                target = node.args[1]
                assert isinstance(target, nodes.UnaryExpr)
                self.found_into.add(target)
                self._assign(target.x, node)
            case nodes.UnaryExpr(op="&") if node not in self.found_into:
                self._address(node.x)
            case nodes.SelectorExpr():
                self._method_address(node)
            case nodes.SliceExpr():
                if isinstance(self._underlying(node.x), Array):
                    self._address(node.x)

    def _is_errors_as(self, node: nodes.CallExpr) -> bool:
        """`errors.As(err, &target)`: an assignment to the target, the pointer is not kept."""
        if not isinstance(node.fun, nodes.SelectorExpr) or len(node.args) != 2:
            return False
        obj = self.info.uses.get(node.fun.sel)
        target = node.args[1]
        return (
            isinstance(obj, Func)
            and (obj.pkg, obj.name) == ("errors", "As")
            and isinstance(target, nodes.UnaryExpr)
            and target.op == "&"
            and isinstance(target.x, nodes.Ident)
        )

    def _underlying(self, expr: nodes.Expr) -> object:
        value = self.info.types.get(expr)
        return value.type.underlying if value is not None else None

    def _defines(self, target: nodes.Expr) -> bool:
        return (
            isinstance(target, nodes.Ident) and self.info.defs.get(target) is not None
        )

    def _ident(self, ident: nodes.Ident) -> None:
        defined = self.info.defs.get(ident)
        obj = defined or self.info.uses.get(ident)
        if obj is None:
            return
        for function in self.functions:
            self.mentioned[function].add(obj)
        if isinstance(obj, Var) and obj.is_field:
            return
        if isinstance(obj, Var) and defined is obj:
            self._declare(obj)
        use = self.uses[obj]
        use.occurrences.append(ident)
        if isinstance(obj, Var) and defined is None and use.function is not None:
            for function in self.functions[self._depth(use.function) + 1 :]:
                if (
                    isinstance(function, nodes.FuncLit)
                    and function not in use.captured_by
                ):
                    use.captured_by.append(function)

    def _depth(self, function: Function) -> int:
        return (
            self.functions.index(function)
            if function in self.functions
            else len(self.functions)
        )

    def _declare(self, obj: Var) -> None:
        use = self.uses[obj]
        use.function = self.functions[-1] if self.functions else None
        use.loop = self.loops[-1]
        if self.functions and obj not in self.declared[self.functions[-1]]:
            self.declared[self.functions[-1]].append(obj)

    def _assign(self, target: nodes.Expr, node: nodes.Node) -> None:
        while isinstance(target, nodes.ParenExpr):
            target = target.x
        if isinstance(target, nodes.Ident):
            obj = self.info.uses.get(target)
            if isinstance(obj, Var):
                self.uses[obj].assignments.append(node)
                if self.functions:
                    self.assigned_in[self.functions[-1]].add(obj)
        elif isinstance(target, nodes.SelectorExpr):
            self.assigned_selectors.append(target)
        elif isinstance(target, nodes.StarExpr):
            self.assigns_through_pointers = True

    def _address(self, expr: nodes.Expr) -> None:
        """Marks the variable whose own storage `&expr` is (part of)."""
        if isinstance(expr, nodes.SelectorExpr):
            self.assigned_selectors.append(expr)
        while True:
            match expr:
                case nodes.ParenExpr():
                    expr = expr.x
                case nodes.SelectorExpr() if isinstance(
                    self._underlying(expr.x), Struct
                ):
                    expr = expr.x
                case nodes.IndexExpr() if isinstance(self._underlying(expr.x), Array):
                    expr = expr.x
                case nodes.Ident():
                    obj = self.info.uses.get(expr)
                    if isinstance(obj, Var):
                        self.uses[obj].address_taken = True
                    return
                case _:
                    return

    def _method_address(self, node: nodes.SelectorExpr) -> None:
        selection = self.info.selections.get(node)
        if selection is None or selection.kind is not SelectionKind.METHOD_VALUE:
            return
        if isinstance(selection.obj, Func) and selection.obj.signature.recv is not None:
            pointer_receiver = isinstance(selection.obj.signature.recv.type, Pointer)
            if pointer_receiver and not isinstance(selection.recv.underlying, Pointer):
                self._address(node.x)


def analyse_variables(file: nodes.File, info: Info) -> Variables:
    """Collects the uses of every variable of the program."""
    collector = _Collector(info)
    collector.walk(file)
    assigned = collector.assigned_selectors
    if collector.assigns_through_pointers:  # `*p = v` assigns every field
        assigned = [node for node in walk(file, nodes.SelectorExpr)]
    fields = frozenset(node.sel.name for node in assigned if node in info.selections)
    return Variables(
        dict(collector.uses),
        dict(collector.declared),
        dict(collector.mentioned),
        collector.parent,
        dict(collector.assigned_in),
        collector.loop_of,
        collector.function_of,
        fields,
        frozenset(_brief_literals(file, info)),
    )


_ONLY_CALL = frozenset(["sort", "slices", "strings", "bytes"])
"""Standard packages whose functions do not keep the functions that they take (iterators do)."""


def _brief_literals(file: nodes.File, info: Info) -> Iterator[nodes.FuncLit]:
    later = {node.call for node in walk(file, nodes.GoStmt)}
    later |= {node.call for node in walk(file, nodes.DeferStmt)}
    for node in walk(file, nodes.CallExpr):
        if node in later:
            continue
        match node.fun:
            case nodes.SelectorExpr(x=nodes.Ident() as name, sel=sel):
                package = info.uses.get(name)
                if isinstance(package, PkgName) and package.path in _ONLY_CALL:
                    if not sel.name.endswith("Seq"):
                        yield from (
                            a for a in node.args if isinstance(a, nodes.FuncLit)
                        )
