"""Which place an expression's value lives in, and which functions a call runs.

`Resolver` only reads the program; `bounds_connect` merges what may be one memory.
"""

from __future__ import annotations

from collections.abc import Sequence

from go2mp.analysis.bounds_places import (
    ANY_INTEGER,
    Place,
    Places,
    integer_range,
    is_interface,
    merge,
)
from go2mp.syntax import nodes
from go2mp.types.info import Info, Mode, SelectionKind
from go2mp.types.model import (
    Basic,
    Pointer,
    Signature,
    Slice,
    Tuple,
    Type,
    TypeParam,
)
from go2mp.types.objects import Builtin, Func, Object, Var
from go2mp.types.parens import unparen


class Resolver:
    """Finds the places of expressions, of functions and of the results of calls."""

    def __init__(self, file: nodes.File, info: Info, places: Places) -> None:
        self.info = info
        self.places = places
        self.made: dict[nodes.Expr, Place] = {}
        self.functions: dict[Func, Place] = {}
        self.methods: dict[str, list[Func]] = {}
        for decl in file.decls:
            if isinstance(decl, nodes.FuncDecl):
                obj = info.defs.get(decl.name)
                if isinstance(obj, Func) and decl.recv is not None:
                    self.methods.setdefault(obj.name, []).append(obj)

    # --- types and functions ----------------------------------------------------

    def type_of(self, expr: nodes.Expr) -> Type | None:
        """An expression's type, or that of the variable it defines."""
        recorded = self.info.types.get(expr)
        if recorded is not None:
            return recorded.type
        if isinstance(expr, nodes.Ident):
            obj = self.info.object_of(expr)
            return obj.type if obj is not None else None
        return None

    def is_type(self, expr: nodes.Expr) -> bool:
        """Whether an expression denotes a type."""
        recorded = self.info.types.get(expr)
        return recorded is not None and recorded.mode is Mode.TYPE

    def object_of(self, fun: nodes.Expr) -> Object | None:
        """What a called expression names, if it is a name: a generic's instance included."""
        fun = unparen(fun)
        if (
            isinstance(fun, nodes.IndexExpr)
            and self.info.types.get(fun.indices[0]) is not None
        ):
            if self.is_type(fun.indices[0]):
                fun = unparen(fun.x)
        if isinstance(fun, nodes.Ident):
            return self.info.uses.get(fun)
        if isinstance(fun, nodes.SelectorExpr):
            selection = self.info.selections.get(fun)
            return (
                selection.obj if selection is not None else self.info.uses.get(fun.sel)
            )
        return None

    def callees(self, fun: nodes.Expr) -> list[Func]:
        """The program's functions that a call may run directly (not through a variable)."""
        obj = self.object_of(fun)
        if not isinstance(obj, Func):
            return []
        obj = obj.origin or obj
        if obj.decl is not None and obj.pkg == "main":
            return [obj]
        if isinstance(unparen(fun), nodes.SelectorExpr) and self._dynamic(obj):
            return self.methods.get(obj.name, [])
        return []

    def _dynamic(self, obj: Func) -> bool:
        recv = obj.signature.recv
        return (
            obj.decl is None
            and obj.pkg == "main"
            or (recv is not None and is_interface(recv.type))
        )

    def is_method_expr(self, fun: nodes.Expr) -> bool:
        """Whether `fun` is `T.method`: its first argument is the receiver."""
        fun = unparen(fun)
        selection = (
            self.info.selections.get(fun)
            if isinstance(fun, nodes.SelectorExpr)
            else None
        )
        return selection is not None and selection.kind is SelectionKind.METHOD_EXPR

    def params(self, func: Func) -> Sequence[Var]:
        """The parameters of a function of the program."""
        return func.signature.params.vars

    def function(self, func: Func) -> Place:
        """The place of a function as a value: its parameters' and results' own places."""
        place = self.functions.get(func)
        if place is None:
            place = self.functions[func] = Place()
            place.params = [self.places.var(v) for v in func.signature.params.vars]
            place.results = [self.result(v) for v in func.signature.results.vars]
        return place.find()

    def result(self, var: Var) -> Place:
        """The place of a result: that of its variable."""
        return self.places.var(var)

    # --- the place of an expression -----------------------------------------------

    def place(self, expr: nodes.Expr) -> Place | None:
        """Where the value of an expression lives, or where what it leads to does."""
        expr = unparen(expr)
        match expr:
            case nodes.Ident():
                return self._named(self.info.object_of(expr), expr)
            case nodes.SelectorExpr():
                return self._selected(expr)
            case nodes.IndexExpr():
                return self._indexed(expr)
            case nodes.SliceExpr():
                base = self.place(expr.x)
                under = self._under(expr.x)
                if base is not None and isinstance(under, Pointer):
                    return self.places.elem(base, under)
                return base
            case nodes.StarExpr():
                return self._inside(expr.x)
            case nodes.UnaryExpr(op="<-"):
                return self._inside(expr.x)
            case nodes.UnaryExpr(op="&"):
                return self._address(expr)
            case nodes.CallExpr():
                results = self.results(expr)
                return results[0] if results else None
            case nodes.FuncLit():
                return self._literal(expr)
            case nodes.CompositeLit():
                return self._make(expr)
            case nodes.TypeAssertExpr():
                type_ = self.type_of(expr)
                if isinstance(type_, Tuple):
                    type_ = type_.vars[0].type
                if type_ is None or is_interface(type_):
                    return None
                return self.places.dynamic(type_)
        return None

    def _under(self, expr: nodes.Expr) -> Type | None:
        type_ = self.type_of(expr)
        return type_.underlying if type_ is not None else None

    def _make(self, expr: nodes.Expr) -> Place:
        place = self.made.get(expr)
        if place is None:
            place = self.made[expr] = Place((0, 0))
        return place.find()

    def _named(self, obj: Object | None, expr: nodes.Expr) -> Place | None:
        if isinstance(obj, Var):
            return self.places.var(obj)
        if isinstance(obj, Func):
            obj = obj.origin or obj
            return self.function(obj) if obj.pkg == "main" else self._library(expr)
        return None

    def _library(self, expr: nodes.Expr) -> Place:
        """A standard function as a value: it may return anything."""
        known = expr in self.made
        place = self._make(expr)
        signature = self._under(expr)
        if not known and isinstance(signature, Signature):
            place.params = [Place() for _ in signature.params.vars]
            place.results = [
                Place(integer_range(v.type), integer_range(v.type) or ANY_INTEGER)
                for v in signature.results.vars
            ]
        return place.find()

    def _selected(self, expr: nodes.SelectorExpr) -> Place | None:
        selection = self.info.selections.get(expr)
        if selection is None:
            return self._named(self.info.uses.get(expr.sel), expr)
        if isinstance(selection.obj, Var):
            return self.places.var(selection.obj)
        callees = self.callees(expr)
        if selection.kind is SelectionKind.METHOD_EXPR:
            return self._method_expression(expr, callees)
        place = self._make(expr)
        for callee in callees:
            merge(place, self.function(callee))
        return place.find()

    def _method_expression(self, expr: nodes.Expr, callees: list[Func]) -> Place:
        known = expr in self.made
        place = self._make(expr)
        if not known:
            recv = callees[0].signature.recv if len(callees) == 1 else None
            place.params = [self.places.var(recv) if recv is not None else Place()]
            for callee in callees:
                own = self.function(callee)
                place = place.find()
                for mine, other in zip(place.params[1:], own.params, strict=False):
                    merge(mine, other)
                place.params += own.params[len(place.params) - 1 :]
                for mine, other in zip(place.results, own.results, strict=False):
                    merge(mine, other)
                place.results += own.results[len(place.results) :]
        return place.find()

    def _indexed(self, expr: nodes.IndexExpr) -> Place | None:
        if self.is_type(expr.indices[0]):
            return self.place(expr.x)
        base, under = self.place(expr.x), self._under(expr.x)
        if base is None or under is None:
            return None
        if isinstance(under, Pointer):
            base, under = self.places.elem(base, under), under.elem.underlying
        elem = self.places.elem(base, under)
        if isinstance(self.type_of(expr.x), TypeParam):  # maybe a pointer to an array
            merge(self.places.elem(elem, under), elem)
        return elem.find()

    def _inside(self, expr: nodes.Expr) -> Place | None:
        base, type_ = self.place(expr), self.type_of(expr)
        if base is None or type_ is None:
            return None
        return self.places.elem(base, type_)

    def _address(self, expr: nodes.UnaryExpr) -> Place:
        known = expr in self.made
        place = self._make(expr)
        if not known:
            target = self.place(expr.x)
            if target is not None:
                place.elem = target
        return place.find()

    def _literal(self, expr: nodes.FuncLit) -> Place:
        place = self.made.get(expr)
        if place is None:
            place = self.made[expr] = Place()
            signature = self.info.type_of(expr)
            assert isinstance(signature, Signature)
            place.params = [self.places.var(v) for v in signature.params.vars]
            place.results = [self.result(v) for v in signature.results.vars]
        return place.find()

    # --- calls ------------------------------------------------------------------

    def results(self, call: nodes.CallExpr) -> list[Place]:
        """The places of a call's results (of a conversion: of its operand)."""
        if self.is_type(call.fun):
            if not call.args or self.is_from_string(call):
                return [self._make(call)]
            place = self.place(call.args[0])
            return [place] if place is not None else []
        obj = self.object_of(call.fun)
        if isinstance(obj, Builtin):
            return self._builtin(obj.name, call)
        callees = self.callees(call.fun)
        if callees:
            return self._common([self.function(c) for c in callees])
        if isinstance(obj, Func):
            return self._standard_results(call)
        place, under = self.place(call.fun), self._under(call.fun)
        if place is None or not isinstance(under, Signature):
            return []
        return [p.find() for p in self.places.function(place, under).results]

    def is_from_string(self, call: nodes.CallExpr) -> bool:
        """Whether a conversion makes a new slice from a string."""
        under = self._under(call.args[0])
        return isinstance(under, Basic) and isinstance(self._under(call), Slice)

    def _common(self, functions: list[Place]) -> list[Place]:
        first = functions[0]
        for other in functions[1:]:
            for mine, its in zip(first.results, other.results, strict=False):
                merge(mine, its)
        return [p.find() for p in first.results]

    def _builtin(self, name: str, call: nodes.CallExpr) -> list[Place]:
        if name == "append" and call.args:
            place = self.place(call.args[0])
            return [place if place is not None else self._make(call)]
        if name in ("make", "new"):
            return [self._make(call)]
        return []

    def _standard_results(self, call: nodes.CallExpr) -> list[Place]:
        """Results of a standard function: merged with arguments of the same type."""
        type_ = self.type_of(call)
        types = [v.type for v in type_.vars] if isinstance(type_, Tuple) else [type_]
        if len(types) == 1:
            return [self._make(call)]
        place = self._make(call)
        while len(place.results) < len(types):
            place.results.append(Place((0, 0)))
        return [p.find() for p in place.results]
