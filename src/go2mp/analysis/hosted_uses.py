"""How a program uses the values of a struct type outside of its methods: whether it could as well
call them in another process. See `hosted` for the other conditions.

    c := SafeCounter{counts: map[string]int{}}      // made by main, before it starts goroutines
    c := NewCounter(10)                             // or by a constructor
    c.Inc("a")                                      // called
    go count(&c, words)                             // passed on as a pointer

Over-approximations: any other use counts against the type: a field that is read, a copy, a method
value, an element, a field, a channel or an interface that holds it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from go2mp.analysis.goroutines import Goroutines, called_func
from go2mp.analysis.places import Function, builtin_name
from go2mp.analysis.variables import Variables
from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.info import Info, Mode
from go2mp.types.model import (
    Array,
    Basic,
    BasicInfo,
    Named,
    Pointer,
    Signature,
    Struct,
    Tuple,
    Type,
)
from go2mp.types.objects import Func, TypeName, Var


def holds(type_: Type, obj: TypeName) -> bool:
    """Whether a type is the one that `obj` names, or a pointer to it."""
    if isinstance(type_, Pointer):
        type_ = type_.elem
    return isinstance(type_, Named) and type_.obj is obj


def is_copied(type_: Type) -> bool:
    """Whether a copy of a value shares nothing with it: numbers, strings, structs of those."""
    under = type_.underlying
    if isinstance(type_, Named) and type_.obj.pkg not in ("main", ""):
        return isinstance(under, Basic)
    if isinstance(under, Struct):
        return all(is_copied(var.type) for var in under.fields)
    if isinstance(under, Array):
        return is_copied(under.elem)
    kinds = BasicInfo.NUMERIC | BasicInfo.STRING | BasicInfo.BOOLEAN
    return isinstance(under, Basic) and bool(under.info & kinds)


@dataclass(slots=True)
class Uses:
    """The uses of one type; `made`, `called` and `calls` are known after `fit`."""

    info: Info
    variables: Variables
    goroutines: Goroutines
    obj: TypeName
    made: set[Var] = field(default_factory=set)
    called: set[Func] = field(default_factory=set)
    calls: list[nodes.CallExpr] = field(default_factory=list)

    def constructors(self) -> list[nodes.FuncDecl]:
        """The functions that make one and return a pointer to it."""
        return [
            func.decl
            for func in self.info.defs.values()
            if isinstance(func, Func)
            and func.decl is not None
            and func.decl.recv is None
            and [holds(var.type, self.obj) for var in func.signature.results.vars]
            == [True]
            and isinstance(func.signature.results.vars[0].type, Pointer)
        ]

    def fit(self, inside: frozenset[Function]) -> bool:
        """Whether every use outside of some functions could be one from another process."""
        makers = self.constructors()
        if any(holds(t, self.obj) or self._within(t) for t in self._held_types()):
            return False
        if any(holds(self._type(x), self.obj) for x in self.info.conversions):
            return False
        for node in self.goroutines.parents:
            if self.goroutines.function_of(node) in inside:
                if isinstance(node, nodes.Ident) and self._is_maker(node, makers):
                    return False
            elif not self._fits(node, makers):
                return False
        return bool(self.calls)

    def _held_types(self) -> Iterator[Type]:
        """The types of fields and package variables, and what others have as a part."""
        for obj in self.info.defs.values():
            if isinstance(obj, Var) and (
                obj.is_field or self.variables.use(obj).function is None
            ):
                if not (obj.is_param or obj.is_result):
                    yield obj.type
        for found in self.info.types.values():
            if found.mode is not Mode.TYPE and not holds(found.type, self.obj):
                if self._within(found.type):
                    yield found.type

    def _within(self, type_: Type) -> bool:
        """Whether a type that is not declared has the type as a part."""
        pending, seen = [type_], set[int]()
        while pending:
            type_ = pending.pop()
            if id(type_) in seen or isinstance(type_, Named | Signature | Tuple):
                continue
            seen.add(id(type_))
            parts = [var.type for var in getattr(type_, "fields", ())]
            parts += [getattr(type_, n) for n in ("elem", "key") if hasattr(type_, n)]
            if any(isinstance(part, Named) and part.obj is self.obj for part in parts):
                return True
            pending += parts
        return False

    def _type(self, expr: nodes.Expr) -> Type:
        return self.info.type_of(expr)

    def _is_maker(self, ident: nodes.Ident, makers: list[nodes.FuncDecl]) -> bool:
        obj = self.info.uses.get(ident)
        return isinstance(obj, Func) and obj.decl in makers

    # --- one node ------------------------------------------------------------------

    def _fits(self, node: nodes.Node, makers: list[nodes.FuncDecl]) -> bool:
        match node:
            case nodes.CompositeLit() if holds(self._type(node), self.obj):
                return self._is_made(node) and all(map(self._is_fresh, node.elements))
            case nodes.CallExpr() if builtin_name(self.info, node) == "new":
                made = holds(self._type(node), self.obj)
                return not made or self._is_made(node)
            case nodes.Ident() if self._is_maker(node, makers):
                call = self.goroutines.parents[node]
                if not isinstance(call, nodes.CallExpr) or call.fun is not node:
                    return False
                return self._is_made(call) and all(map(self._is_new, call.args))
            case nodes.StarExpr() if node in self.info.types:
                is_value = self.info.types[node].mode is not Mode.TYPE
                return not (is_value and holds(self._type(node), self.obj))
            case nodes.SelectorExpr() if node in self.info.selections:
                chosen = self.info.selections[node]
                return not holds(chosen.recv, self.obj) or self._is_call(node)
            case nodes.Ident():
                obj = self.info.object_of(node)
                if isinstance(obj, Var) and holds(obj.type, self.obj):
                    return self._is_plain_use(node, obj)
        return True

    def _is_call(self, node: nodes.SelectorExpr) -> bool:
        """Whether a selector is the method of a call, `c.Inc` of `c.Inc(1)`."""
        chosen = self.info.selections[node]
        call = self.goroutines.parents[node]
        if not isinstance(chosen.obj, Func) or chosen.path:
            return False
        if not isinstance(call, nodes.CallExpr) or call.fun is not node:
            return False
        if not isinstance(node.x, nodes.Ident):
            return False
        self.called.add(chosen.obj)
        self.calls.append(call)
        return True

    def _is_plain_use(self, ident: nodes.Ident, var: Var) -> bool:
        """Whether a variable is declared, called or passed on."""
        if self.variables.use(var).assignments:
            return False
        if self.info.defs.get(ident) is var:
            if var.is_param:
                return isinstance(var.type, Pointer)
            return not var.is_result and (var in self.made or self._is_zero(ident, var))
        node: nodes.Expr = ident
        above = self.goroutines.parents[ident]
        if isinstance(above, nodes.SelectorExpr):
            return above.x is ident  # what is selected is looked at by itself
        if isinstance(above, nodes.UnaryExpr) and above.op == "&":
            node, above = above, self.goroutines.parents[above]
        if not isinstance(above, nodes.CallExpr) or node not in above.args:
            return False
        signature = self._type(above.fun).underlying
        if builtin_name(self.info, above) or not isinstance(signature, Signature):
            return False
        func = called_func(self.info, above)
        if signature.variadic or (func is not None and func.pkg != "main"):
            return False
        wanted = signature.params.vars[above.args.index(node)].type
        return isinstance(wanted, Pointer) and holds(wanted, self.obj)

    # --- where it is made ------------------------------------------------------------

    def _is_made(self, value: nodes.Expr) -> bool:
        """Whether a value is that of a new variable of main, `c := T{}`, `c := &T{}`."""
        above = self.goroutines.parents[value]
        if isinstance(above, nodes.UnaryExpr) and above.op == "&":
            above = self.goroutines.parents[above]
        if not isinstance(above, nodes.AssignStmt) or above.op != ":=":
            return False
        if len(above.lhs) != 1 or not isinstance(above.lhs[0], nodes.Ident):
            return False
        return self._is_first(above, above.lhs[0])

    def _is_zero(self, ident: nodes.Ident, var: Var) -> bool:
        """Whether a variable is made by `var c T`, or by a value that is looked at by itself."""
        spec = self.goroutines.parents[ident]
        if isinstance(spec, nodes.AssignStmt) and spec.op == ":=":
            value = spec.rhs[0]
            if isinstance(value, nodes.UnaryExpr) and value.op == "&":
                value = value.x
            return isinstance(value, nodes.CompositeLit | nodes.CallExpr)
        if not isinstance(spec, nodes.ValueSpec) or len(spec.names) != 1:
            return False
        stmt = self.goroutines.parents[self.goroutines.parents[spec]]
        if spec.values or isinstance(var.type, Pointer):
            return False
        return isinstance(stmt, nodes.DeclStmt) and self._is_first(stmt, ident)

    def _is_first(self, stmt: nodes.Stmt, ident: nodes.Ident) -> bool:
        """Whether main itself does it, once, before any goroutine is started."""
        body = self.goroutines.parents[stmt]
        main = self.goroutines.parents.get(body)
        if not isinstance(main, nodes.FuncDecl) or main.recv is not None:
            return False
        if main.name.name != "main" or main.body is None:
            return False
        var = self.info.defs.get(ident)
        before = main.body.stmts[: main.body.stmts.index(stmt)]
        if not isinstance(var, Var) or any(map(self._starts, before)):
            return False
        self.made.add(var)
        return True

    def _starts(self, stmt: nodes.Stmt) -> bool:
        """Whether a statement may start goroutines or send to a queue, which starts a thread."""
        starters = {g.spawner for g in self.goroutines.all}
        sites = {g.node for g in self.goroutines.all}
        for node in walk(stmt):
            if node in sites or isinstance(node, nodes.SendStmt):
                return True
            if isinstance(node, nodes.CallExpr):
                for callee in self.goroutines.calls_of(node):
                    reached = self.goroutines.reached_from(callee)
                    if not starters.isdisjoint(reached):
                        return True
        return False

    def _is_fresh(self, element: nodes.KeyedElement) -> bool:
        return self._is_new(element.value)

    def _is_new(self, value: nodes.Expr) -> bool:
        """Whether a value is plain, or made where it stands."""
        if is_copied(self._type(value)):
            return True
        if isinstance(value, nodes.CompositeLit):
            return all(map(self._is_fresh, value.elements))
        if isinstance(value, nodes.Ident):
            return value.name == "nil"
        return isinstance(value, nodes.CallExpr) and (
            builtin_name(self.info, value) == "make"
        )
