"""Which place an expression's value comes from, and a call's results, as `nilable` asks.

A place is found by type where no declaration tells: the elements of a container, what a function
value takes and gives. Where a check stands before (`nilness`, `narrowing`), the place is the one of
what is left. Read `nilable` next, which lets values flow between the places.
"""

from __future__ import annotations

from go2mp.analysis.narrowing import Narrowing
from go2mp.analysis.nil_places import Nilable, Place, flow, matters
from go2mp.analysis.nilness import Nilness
from go2mp.analysis.places import Function, builtin_name
from go2mp.syntax import nodes
from go2mp.types.info import Info, Mode, SelectionKind
from go2mp.types.model import Array, Map, Pointer, Signature, Tuple, Type
from go2mp.types.objects import Func, Nil, Object, Var
from go2mp.types.parens import unparen


class ExpressionPlaces:
    """The places of the expressions of one program."""

    def __init__(
        self,
        info: Info,
        found: Nilable,
        nilness: Nilness,
        narrowing: Narrowing,
        present: frozenset[nodes.IndexExpr],
    ) -> None:
        self.info, self.found, self.present = info, found, present
        self.nilness, self.narrowing = nilness, narrowing

    def elem(self, type_: Type) -> Place:
        """What a container holds; what a pointer to a container's values hold."""
        under = type_.underlying
        if isinstance(under, Pointer) and isinstance(under.elem.underlying, Array):
            type_ = under.elem
        return self.found.part(type_, "elem")

    def of(self, node: nodes.Expr) -> Place:
        """Where the values of an expression come from."""
        node = unparen(node)
        match node:
            case nodes.Ident():
                obj = self.info.object_of(node)
                if isinstance(obj, Var):
                    return self.found.of(obj)
                if isinstance(obj, Nil):
                    return _nil()
            case nodes.SelectorExpr():
                selection = self.info.selections.get(node)
                obj = (
                    selection.obj
                    if selection is not None
                    else self.info.uses.get(node.sel)
                )
                if isinstance(obj, Var):
                    return self.found.of(obj)
            case nodes.IndexExpr():
                tv = self.info.types.get(node.x)
                if tv is None or tv.mode is Mode.TYPE:
                    return Place()
                place = self.elem(tv.type)
                if isinstance(tv.type.underlying, Map) and node not in self.present:
                    missing = _nil() if matters(self.info.type_of(node)) else Place()
                    flow(place, missing)
                    return missing
                return place
            case nodes.StarExpr():
                return self.elem(self.info.type_of(node.x))
            case nodes.UnaryExpr(op="<-"):
                return self.elem(self.info.type_of(node.x))
            case nodes.CallExpr():
                return self._of_call(node)
        return Place()

    def _of_call(self, node: nodes.CallExpr) -> Place:
        tv = self.info.types.get(node.fun)
        if tv is not None and tv.mode is Mode.TYPE:
            return self.of(node.args[0])
        if builtin_name(self.info, node):
            return Place()
        results = self.results(node)
        return results[0] if results else Place()

    def now(self, node: nodes.Expr) -> Place:
        """Where a value comes from, as far as it can be this where it stands."""
        node = unparen(node)
        checked = (
            self.nilness.checked.get(node) if isinstance(node, nodes.Ident) else None
        )
        if checked is not None:
            places = self.results(checked.call, clean=True)
            return places[checked.index] if places else Place()
        return self.of(node)

    def target(self, node: nodes.Expr) -> Place:
        """Where a value goes that is assigned to an operand."""
        node = unparen(node)
        if isinstance(node, nodes.IndexExpr):
            return self.elem(self.info.type_of(node.x))
        return self.of(node)

    def knows(self, node: nodes.Expr) -> bool:
        """Whether an expression is proved not to be nil where it stands."""
        return self.narrowing.holds(node) or self.nilness.non_nil(node)

    def callee(self, fun: nodes.Expr) -> Func | None:
        """The declared function or method that a call names."""
        fun = unparen(fun)
        if isinstance(fun, nodes.SelectorExpr):
            selection = self.info.selections.get(fun)
            obj: Object | None = (
                selection.obj if selection is not None else self.info.uses.get(fun.sel)
            )
            if selection is not None and selection.kind is SelectionKind.METHOD_EXPR:
                return None
        else:
            obj = self.info.uses.get(fun) if isinstance(fun, nodes.Ident) else None
        return obj if isinstance(obj, Func) else None

    def signature(self, function: Function) -> Signature:
        """The parameters and results of a declaration or literal."""
        if isinstance(function, nodes.FuncLit):
            under = self.info.type_of(function).underlying
        else:
            obj = self.info.defs.get(function.name)
            under = obj.type if obj is not None else Signature(Tuple(), Tuple())
        return under if isinstance(under, Signature) else Signature(Tuple(), Tuple())

    def _own_signature(self, fun: nodes.Expr, func: Func | None) -> Signature | None:
        fun = unparen(fun)
        if func is not None:
            return (func.origin or func).signature
        return self.signature(fun) if isinstance(fun, nodes.FuncLit) else None

    def params(
        self, fun: nodes.Expr, func: Func | None, type_: Signature
    ) -> list[Place]:
        """The places of a call's parameters."""
        signature = self._own_signature(fun, func)
        if signature is not None:
            return [self.found.of(var) for var in signature.params.vars]
        return [self.found.part(type_, ("param", i)) for i in range(len(type_.params))]

    def results(self, call: nodes.CallExpr, clean: bool = False) -> list[Place]:
        """The places of a call's results; `clean`: where its error is nil."""
        tv = self.info.types.get(call.fun)
        under = tv.type.underlying if tv is not None else None
        if not isinstance(under, Signature):
            return []
        func = self.callee(call.fun)
        if func is not None and func.pkg not in ("main", ""):
            return [Place() for _ in under.results.vars]
        signature = self._own_signature(call.fun, func)
        if signature is not None:
            return [self.found.result(var, clean) for var in signature.results.vars]
        return [
            self.found.part(under, ("result", i)) for i in range(len(under.results))
        ]


def _nil() -> Place:
    place = Place()
    place.take_nil()
    return place
