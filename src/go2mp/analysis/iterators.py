"""Iterator functions (`func(yield func(T) bool)`, `iter.Seq`): can they be Python's iterators?

Go specification: "For statements with range over function". They can, in the whole program, if

- in every iterator function each call of `yield` is a statement that a generator's `yield` is:
  `if !yield(v) { return }`, or a call after which the function ends;
- nobody calls an iterator function himself, compares it with nil, or keeps it in a field, a map or
  a package variable;
- a variable that holds an iterator is used once: a generator can be gone over once only.

Otherwise all of them stay functions that get `yield_`, and a loop takes their values one by one.

Over-approximation: one iterator function that cannot be a generator decides for all.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from go2mp.analysis.defers import Defers
from go2mp.analysis.variables import Function, Variables, VariableUse
from go2mp.syntax import nodes
from go2mp.syntax.visit import parents, walk
from go2mp.types.info import Info, Mode, SelectionKind
from go2mp.types.model import Array, Basic, Chan, Map, Signature, Slice, Struct, Type
from go2mp.types.objects import Func, Object, Var


@dataclass(frozen=True, slots=True)
class Yield:
    """A statement that yields: the call of `yield`, and the condition in front of it."""

    call: nodes.CallExpr
    guard: nodes.Expr | None = None


@dataclass(frozen=True, slots=True)
class Iterators:
    """Which functions become generators. Nothing is `plain` where the program has none."""

    plain: bool = False
    generators: frozenset[Function] = frozenset()
    merged: dict[nodes.FuncDecl, nodes.FuncLit] = field(default_factory=dict)
    """Functions that do nothing but return a generator: they are generators themselves."""
    yields: dict[nodes.Stmt, Yield] = field(default_factory=dict)
    named: frozenset[Var] = frozenset()
    """The variables that are generator functions: `seq := func(yield func(int) bool) { ... }`."""


def iterator_values(type_: Type) -> tuple[Type, ...] | None:
    """The types of what an iterator function yields; None for other types."""
    under = type_.underlying
    if not isinstance(under, Signature) or under.results.vars or under.variadic:
        return None
    if len(under.params) != 1:
        return None
    inner = under.params.vars[0].type.underlying
    if not isinstance(inner, Signature) or len(inner.params) > 2 or inner.variadic:
        return None
    results = inner.results.vars
    if len(results) != 1 or not isinstance(results[0].type, Basic):
        return None
    if results[0].type.name != "bool":
        return None
    return tuple(var.type for var in inner.params.vars)


def analyse_iterators(
    file: nodes.File, info: Info, variables: Variables, defers: Defers
) -> Iterators:
    """Looks at every iterator function and every use of one."""
    ranges = any(
        isinstance(node, nodes.RangeStmt) and _is_iterator(info, node.x)
        for node in walk(file)
    )
    if not ranges and "iter" not in {
        spec.path.text.strip('"`') for spec in file.imports
    }:
        if not any(_is_iterator(info, node) for node in walk(file)):
            return Iterators()
    search = _Search(file, info, variables, defers)
    return search.result()


def _is_iterator(info: Info, node: nodes.Node) -> bool:
    if not isinstance(node, nodes.Expr):
        return False
    recorded = info.types.get(node)
    if recorded is None or recorded.mode is Mode.TYPE:
        return False
    return iterator_values(recorded.type) is not None


class _Unfit(Exception):
    """Something in the program needs iterator functions as functions."""


class _Search:
    """One look over the program."""

    def __init__(
        self, file: nodes.File, info: Info, variables: Variables, defers: Defers
    ) -> None:
        self.file, self.info, self.variables, self.defers = (
            file,
            info,
            variables,
            defers,
        )
        self.parents = parents(file)
        self.generators: set[Function] = set()
        self.yields: dict[nodes.Stmt, Yield] = {}
        self.called: set[Object] = set()
        self.valued: set[Object] = set()
        self.named: set[Var] = set()

    def result(self) -> Iterators:
        try:
            for node in walk(self.file):
                self._node(node)
            if self.called & self.valued:
                return Iterators()
            for obj in self.valued:
                self._declared_generator(obj)
        except _Unfit:
            return Iterators()
        return Iterators(
            True,
            frozenset(self.generators),
            self._merged(),
            self.yields,
            frozenset(self.named),
        )

    # --- uses ---------------------------------------------------------------------

    def _node(self, node: nodes.Node) -> None:
        if not isinstance(node, nodes.Expr):
            return
        recorded = self.info.types.get(node)
        if recorded is None or recorded.mode is Mode.TYPE:
            return
        if _holds_iterators(recorded.type):
            raise _Unfit
        if iterator_values(recorded.type) is None:
            elem = getattr(recorded.type.underlying, "elem", None)
            if isinstance(recorded.type.underlying, Slice) and elem is not None:
                if iterator_values(elem) is not None and isinstance(node, nodes.Ident):
                    self._variable(node)
            return
        self._iterator(node)

    def _iterator(self, node: nodes.Expr) -> None:
        if node in self.info.conversions:
            raise _Unfit  # becomes an interface value
        parent = self.parents.get(node)
        match parent:
            case nodes.BinaryExpr():
                raise _Unfit  # compared with nil
            case nodes.CallExpr() if parent.fun is node:
                self._direct_call(node)
                return
        match node:
            case nodes.FuncLit():
                self._generator(node)
            case nodes.Ident():
                obj = self.info.uses.get(node)
                if isinstance(obj, Func):
                    self.valued.add(obj)
                elif isinstance(obj, Var):
                    self._variable(node)
                elif self.info.defs.get(node) is None:
                    raise _Unfit  # nil
            case nodes.SelectorExpr():
                self._selector(node)
            case nodes.IndexExpr() | nodes.StarExpr() | nodes.TypeAssertExpr():
                raise _Unfit

    def _direct_call(self, node: nodes.Expr) -> None:
        obj: Object | None = None
        if isinstance(node, nodes.Ident):
            obj = self.info.uses.get(node)
        elif isinstance(node, nodes.SelectorExpr):
            selection = self.info.selections.get(node)
            obj = selection.obj if selection is not None else None
        if not isinstance(obj, Func):
            raise _Unfit
        self.called.add(obj)

    def _selector(self, node: nodes.SelectorExpr) -> None:
        selection = self.info.selections.get(node)
        if selection is None:
            raise _Unfit
        if selection.kind is not SelectionKind.METHOD_VALUE:
            raise _Unfit
        if not isinstance(selection.obj, Func) or selection.obj.decl is None:
            raise _Unfit
        self.valued.add(selection.obj)

    def _variable(self, node: nodes.Ident) -> None:
        """A variable that holds an iterator (or several) is used once, and not in a loop that
        it is declared outside of; one that is a generator function makes a new one each time.
        """
        obj = self.info.uses.get(node)
        if not isinstance(obj, Var):
            return
        use = self.variables.use(obj)
        reads = [ident for ident in use.occurrences if ident in self.info.uses]
        if use.function is None or use.address_taken or obj.is_result:
            raise _Unfit
        if self._is_function(use):
            self.named.add(obj)
            return
        if len(reads) != 1 or use.assignments:
            raise _Unfit
        child: nodes.Node = node
        at = self.parents.get(node)
        while at is not None and at is not use.function and at is not use.loop:
            if isinstance(at, nodes.ForStmt):
                raise _Unfit
            if isinstance(at, nodes.RangeStmt) and child is not at.x:
                raise _Unfit
            if isinstance(at, nodes.FuncLit) and not _is_iterator(self.info, at):
                raise _Unfit
            child, at = at, self.parents.get(at)

    def _is_function(self, use: VariableUse) -> bool:
        """Whether a variable is declared by `seq := func(...) { ... }` and stays that."""
        declared = self.parents.get(use.occurrences[0])
        return (
            isinstance(declared, nodes.AssignStmt)
            and declared.op == ":="
            and len(declared.lhs) == 1
            and isinstance(declared.rhs[0], nodes.FuncLit)
            and not use.assignments
        )

    # --- generators -----------------------------------------------------------------

    def _declared_generator(self, obj: Object) -> None:
        if not isinstance(obj, Func) or obj.decl is None or obj.decl.body is None:
            raise _Unfit
        self._generator(obj.decl)

    def _generator(self, function: Function) -> None:
        if function in self.generators:
            return
        assert function.body is not None
        if self.defers.plan(function).style != "none":
            raise _Unfit
        self.generators.add(function)
        names = [ident for group in function.type.params for ident in group.names]
        obj = self.info.defs.get(names[0]) if names else None
        if obj is None:
            return
        for ident in self.variables.use(obj).occurrences:
            if ident in self.info.uses:
                self._yield(ident, function)

    def _yield(self, ident: nodes.Ident, function: Function) -> None:
        call = self.parents.get(ident)
        if not isinstance(call, nodes.CallExpr) or call.fun is not ident:
            raise _Unfit
        statement = self.parents.get(call)
        if isinstance(statement, nodes.ExprStmt):
            if not self._ends(statement, function):
                raise _Unfit
            self._add(statement, Yield(call), function)
            return
        if not isinstance(statement, nodes.UnaryExpr) or statement.op != "!":
            raise _Unfit
        negated, outer = statement, self.parents.get(statement)
        guard: nodes.Expr | None = None
        if (
            isinstance(outer, nodes.BinaryExpr)
            and outer.op == "&&"
            and outer.y is negated
        ):
            guard = outer.x
            outer = self.parents.get(outer)
        if not isinstance(outer, nodes.IfStmt) or outer.orelse is not None:
            raise _Unfit
        if outer.init is not None or not self._leaves(outer, function):
            raise _Unfit
        self._add(outer, Yield(call, guard), function)

    def _add(self, statement: nodes.Stmt, made: Yield, function: Function) -> None:
        at = self.parents.get(statement)
        while at is not None and not isinstance(at, nodes.FuncDecl | nodes.FuncLit):
            at = self.parents.get(at)
        if at is not function:
            raise _Unfit  # a literal inside calls it
        self.yields[statement] = made

    def _leaves(self, statement: nodes.IfStmt, function: Function) -> bool:
        """Whether the body of `if !yield(v) { ... }` does nothing but end the function."""
        if len(statement.body.stmts) != 1:
            return False
        only = statement.body.stmts[0]
        if isinstance(only, nodes.ReturnStmt):
            return not only.results
        if not isinstance(only, nodes.BranchStmt) or only.kind != "break" or only.label:
            return False
        at = self.parents.get(statement)
        while isinstance(at, nodes.Block | nodes.IfStmt):
            at = self.parents.get(at)
        return isinstance(at, nodes.ForStmt | nodes.RangeStmt) and self._ends(
            at, function
        )

    def _ends(self, statement: nodes.Stmt, function: Function) -> bool:
        """Whether the function ends after a statement."""
        assert function.body is not None
        block = self.parents.get(statement)
        if not isinstance(block, nodes.Block):
            return False
        at = block.stmts.index(statement)
        rest = block.stmts[at + 1 :]
        if rest:
            return isinstance(rest[0], nodes.ReturnStmt) and not rest[0].results
        if block is function.body:
            return True
        outer = self.parents.get(block)
        return isinstance(outer, nodes.IfStmt) and self._ends(outer, function)

    def _merged(self) -> dict[nodes.FuncDecl, nodes.FuncLit]:
        found = {}
        for decl in self.file.decls:
            if not isinstance(decl, nodes.FuncDecl) or decl.body is None:
                continue
            if len(decl.body.stmts) != 1 or decl in self.generators:
                continue
            only = decl.body.stmts[0]
            if isinstance(only, nodes.ReturnStmt) and len(only.results) == 1:
                literal = only.results[0]
                if isinstance(literal, nodes.FuncLit) and literal in self.generators:
                    found[decl] = literal
        return found


def _holds_iterators(type_: Type) -> bool:
    """Whether values of a type keep iterators where they may be used again."""
    match type_.underlying:
        case Map(elem=elem) | Chan(elem=elem) | Array(elem=elem):
            return iterator_values(elem) is not None
        case Struct(fields=fields):
            return any(iterator_values(f.type) is not None for f in fields)
    return False
