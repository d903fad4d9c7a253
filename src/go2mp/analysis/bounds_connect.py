"""Merges the places that may be one memory: one walk over the program, without order.

See `bounds_places` for what a place is. Arguments, results, sends, assignments, composite literals
and range clauses of types that lead to other places (slices, maps, pointers, functions ...) merge;
integers do not: they flow one way, in `bounds_flow`.

Over-approximations: an interface method's parameters and results are merged with those of every
method of that name in the program; arguments and results of standard functions that have the same
type are merged with each other.
"""

from __future__ import annotations

from collections.abc import Sequence

from go2mp.analysis.bounds_places import (
    Place,
    Places,
    has_places,
    is_interface,
    merge,
)
from go2mp.analysis.bounds_resolve import Resolver
from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.info import Info, SelectionKind
from go2mp.types.model import (
    Array,
    Map,
    Pointer,
    Signature,
    Slice,
    Struct,
    Tuple,
    Type,
    TypeParam,
)
from go2mp.types.objects import Builtin, Func, Var
from go2mp.types.parens import unparen


class Connector(Resolver):
    """Merges places, once, when it is made."""

    def __init__(self, file: nodes.File, info: Info, places: Places) -> None:
        super().__init__(file, info, places)
        self.structs: dict[str, Struct] = {}
        self.call_of: dict[nodes.Expr, nodes.CallExpr] = (
            {}
        )  # the call around an argument
        for node in walk(file, nodes.StructType, nodes.FuncDecl, nodes.FuncLit):
            self._declare(node)
        for node in walk(file):
            self._connect(node)
        for methods in self.methods.values():
            for method in methods:
                self._connect_boxed_receiver(method)

    def _declare(self, node: nodes.Node) -> None:
        if isinstance(node, nodes.StructType):
            self._declare_struct(node)
        if isinstance(node, nodes.FuncDecl):
            obj = self.info.defs.get(node.name)
            if isinstance(obj, Func):
                self.places.declare(obj.signature)
        elif isinstance(node, nodes.FuncLit):
            signature = self.info.type_of(node)
            assert isinstance(signature, Signature)
            self.places.declare(signature)

    def _declare_struct(self, node: nodes.StructType) -> None:
        """Struct types that are spelled alike are one type, and have the same fields."""
        type_ = self.info.types.get(node)
        if type_ is None or not isinstance(type_.type, Struct):
            return
        first = self.structs.setdefault(str(type_.type), type_.type)
        if first is not type_.type:
            for mine, other in zip(first.fields, type_.type.fields, strict=False):
                merge(self.places.var(mine), self.places.var(other))

    # --- the walk -----------------------------------------------------------------

    def _flow(
        self, target: Place | None, target_type: Type | None, value: nodes.Expr
    ) -> None:
        """`value` is assigned to `target`."""
        type_ = self.type_of(value)
        if type_ is None or isinstance(type_, Tuple):
            return
        if target_type is not None:
            self._same_fields(target_type, type_)
        if target_type is not None and is_interface(target_type):
            if not is_interface(type_):
                self._box(value, type_)
            return
        if target is None or not has_places(type_):
            return
        place = self.place(value)
        if place is not None:
            merge(target, place)

    def _same_fields(self, a: Type, b: Type) -> None:
        """Two struct types of which one is converted to the other share their fields."""
        x, y = a.underlying, b.underlying
        if isinstance(x, Pointer) and isinstance(y, Pointer):
            x, y = x.elem.underlying, y.elem.underlying
        if isinstance(x, Struct) and isinstance(y, Struct) and x is not y:
            for mine, other in zip(x.fields, y.fields, strict=False):
                if (mine.origin or mine) is not (other.origin or other):
                    merge(self.places.var(mine), self.places.var(other))

    def _flow_place(
        self,
        target: Place | None,
        target_type: Type | None,
        source: Place,
        type_: Type | None,
    ) -> None:
        """A result (of `type_`) is assigned to `target`."""
        if type_ is None or target_type is None:
            return
        self._same_fields(target_type, type_)
        if is_interface(target_type):
            if not is_interface(type_) and has_places(type_):
                merge(self.places.dynamic(type_), source)
        elif target is not None and has_places(type_):
            merge(target, source)

    def _result_types(self, value: nodes.Expr) -> list[Type]:
        type_ = self.type_of(value)
        if isinstance(type_, Tuple):
            return [v.type for v in type_.vars]
        return [type_] if type_ is not None else []

    def _box(self, value: nodes.Expr, type_: Type) -> None:
        place = self.place(value)
        if place is not None and has_places(type_):
            merge(self.places.dynamic(type_), place)

    def _connect(self, node: nodes.Node) -> None:
        match node:
            case nodes.AssignStmt():
                self._assign(node.lhs, node.rhs)
            case nodes.ValueSpec() if node.values:
                self._assign(node.names, node.values)
            case nodes.CallExpr():
                self._call(node)
            case nodes.SelectorExpr():
                self._receiver(node)
            case nodes.CaseClause():
                var = self.info.implicits.get(node)
                if isinstance(var, Var) and has_places(var.type):
                    merge(self.places.dynamic(var.type), self.places.var(var))
            case nodes.SendStmt():
                under = self._under(node.chan)
                inner = getattr(under, "elem", None)
                self._flow(self._inside(node.chan), inner, node.value)
            case nodes.CompositeLit():
                self._composite(node)
            case nodes.RangeStmt():
                self._range(node)
            case nodes.FuncDecl():
                obj = self.info.defs.get(node.name)
                if isinstance(obj, Func) and node.body is not None:
                    self._returns(node.body, obj.signature)
            case nodes.FuncLit():
                signature = self.info.type_of(node)
                assert isinstance(signature, Signature)
                self._literal(node)
                self._returns(node.body, signature)

    def _receiver(self, node: nodes.SelectorExpr) -> None:
        """`x.method`: x, or what it points to, is the method's receiver."""
        selection = self.info.selections.get(node)
        if selection is None or selection.kind is not SelectionKind.METHOD_VALUE:
            return
        method = selection.obj
        if not isinstance(method, Func):
            return
        method = method.origin or method
        recv = method.signature.recv
        if isinstance(self.type_of(node.x), TypeParam):
            self._generic_receiver(node)
        if method.decl is None or method.pkg != "main" or recv is None:
            return
        if selection.path:
            last = selection.path[-1]
            place, type_ = self.places.var(last), last.type
        else:
            found, found_type = self.place(node.x), self.type_of(node.x)
            if found is None or found_type is None:
                return
            place, type_ = found, found_type
        self._merge_receiver(recv, place, type_)

    def _generic_receiver(self, node: nodes.SelectorExpr) -> None:
        """`x.method` of a type parameter's x: any method of that name."""
        place = self.place(node.x)
        for callee in self.callees(node):
            recv = callee.signature.recv
            if recv is not None and place is not None and has_places(recv.type):
                merge(self.places.var(recv), place)

    def _merge_receiver(self, recv: Var, place: Place, type_: Type) -> None:
        own = self.places.var(recv)
        takes_pointer = isinstance(recv.type.underlying, Pointer)
        is_pointer = isinstance(type_.underlying, Pointer)
        if takes_pointer and not is_pointer:
            merge(self.places.elem(own, recv.type), place)
        elif is_pointer and not takes_pointer:
            if has_places(recv.type):
                merge(own, self.places.elem(place, type_))
        elif has_places(recv.type):
            merge(own, place)

    def _connect_boxed_receiver(self, method: Func) -> None:
        """A method may be called on what an interface holds."""
        recv = method.signature.recv
        if recv is None:
            return
        name = str(recv.type)
        for boxed, type_ in ((name, recv.type), ("*" + name, None)):
            place = self.places.in_interface.get(boxed)
            if place is None or not has_places(recv.type):
                continue
            if type_ is not None:
                merge(self.places.var(recv), place)
            elif place.find().elem is not None:
                merge(self.places.var(recv), place.find().elem or place)

    def _assign(self, lhs: Sequence[nodes.Expr], rhs: Sequence[nodes.Expr]) -> None:
        if len(lhs) == len(rhs):
            for target, value in zip(lhs, rhs, strict=True):
                self._flow(self.place(target), self.type_of(target), value)
            return
        value = unparen(rhs[0])
        if isinstance(value, nodes.CallExpr):
            places = self.results(value)
        else:
            place = self.place(value)
            places = [place] if place is not None else []
        types = self._result_types(value)
        for i, target in enumerate(lhs[: len(places)]):
            source_type = types[i] if i < len(types) else None
            self._flow_place(
                self.place(target), self.type_of(target), places[i], source_type
            )

    def _returns(self, body: nodes.Block, signature: Signature) -> None:
        results = signature.results.vars
        stack: list[nodes.Node] = [body]
        while stack:
            node = stack.pop()
            if isinstance(node, nodes.FuncLit):
                continue
            if isinstance(node, nodes.ReturnStmt) and node.results:
                self._return(node, results)
            from go2mp.syntax.visit import children

            stack.extend(children(node))

    def _return(self, node: nodes.ReturnStmt, results: Sequence[Var]) -> None:
        if len(node.results) == len(results):
            for var, value in zip(results, node.results, strict=True):
                self._flow(self.result(var), var.type, value)
            return
        value = unparen(node.results[0])
        if isinstance(value, nodes.CallExpr):
            types = self._result_types(value)
            for var, place, type_ in zip(
                results, self.results(value), types, strict=False
            ):
                self._flow_place(self.result(var), var.type, place, type_)

    def _call(self, call: nodes.CallExpr) -> None:
        if self.is_type(call.fun):
            target = self.info.type_of(call.fun)
            source = self.type_of(call.args[0]) if call.args else None
            if source is not None:
                self._same_fields(target, source)
                if is_interface(target):
                    self._flow(None, target, call.args[0])
            return
        obj = self.object_of(call.fun)
        if isinstance(obj, Builtin):
            self._connect_builtin(obj.name, call)
            return
        signature = self._under(call.fun)
        if not isinstance(signature, Signature):
            return
        callees = self.callees(call.fun)
        if isinstance(obj, Func) and not callees:
            self._connect_standard(call, signature)
            return
        targets = [self.function(c) for c in callees]
        if not targets:
            place = self.place(call.fun)
            targets = (
                [self.places.function(place, signature)] if place is not None else []
            )
        skip = 1 if callees and self.is_method_expr(call.fun) else 0
        if len(call.args) == 1:
            self.call_of[unparen(call.args[0])] = call
        for place in targets:
            self._arguments(call, place, signature, skip)

    def _arguments(
        self, call: nodes.CallExpr, target: Place, signature: Signature, skip: int
    ) -> None:
        params = target.find().params
        types = [v.type for v in signature.params.vars][skip:]
        if len(call.args) == 1 and isinstance(self.type_of(call.args[0]), Tuple):
            self._spread(unparen(call.args[0]), target, signature, skip)
            return
        if skip and call.args:
            for callee in self.callees(call.fun):
                recv = callee.signature.recv
                if recv is not None:
                    self._flow(self.places.var(recv), recv.type, call.args[0])
        for i, arg in enumerate(call.args[skip:]):
            if signature.variadic and i >= len(types) - 1 and not call.ellipsis:
                last = types[-1]
                rest = self.places.elem(params[len(types) - 1], last)
                under = last.underlying
                self._flow(rest, under.elem if isinstance(under, Slice) else None, arg)
            elif i < len(params):
                self._flow(params[i], types[i], arg)

    def _spread(
        self, value: nodes.Expr, target: Place, signature: Signature, skip: int
    ) -> None:
        """`f(g())` of a g with several results."""
        if not isinstance(value, nodes.CallExpr):
            return
        params = target.find().params
        types = [v.type for v in signature.params.vars][skip:]
        sources = list(
            zip(self.results(value), self._result_types(value), strict=False)
        )
        if skip and sources:
            recv = signature.params.vars[0]
            for callee in self.callees(self.call_of[value].fun):
                own = callee.signature.recv
                if own is not None:
                    self._flow_place(self.places.var(own), recv.type, *sources[0])
        for i, (place, type_) in enumerate(sources[skip:]):
            if signature.variadic and i >= len(types) - 1:
                last = types[-1]
                under = last.underlying
                inner = under.elem if isinstance(under, Slice) else None
                rest = self.places.elem(params[len(types) - 1], last)
                self._flow_place(rest, inner, place, type_)
            elif i < len(params):
                self._flow_place(params[i], types[i], place, type_)

    def _connect_builtin(self, name: str, call: nodes.CallExpr) -> None:
        if name == "append" and call.args:
            place, under = self.results(call)[0], self._under(call.args[0])
            inner = under.elem if isinstance(under, Slice) else None
            if call.ellipsis and len(call.args) == 2:
                self._flow(place, under, call.args[1])
            elif under is not None:
                for arg in call.args[1:]:
                    self._flow(self.places.elem(place, under), inner, arg)
        elif name == "copy" and len(call.args) == 2:
            a, b = (self.place(arg) for arg in call.args)
            if a is not None and b is not None:
                merge(a, b)
        elif name == "panic" and call.args:
            type_ = self.type_of(call.args[0])
            if type_ is not None and not is_interface(type_):
                self._box(call.args[0], type_)

    def _connect_standard(self, call: nodes.CallExpr, signature: Signature) -> None:
        """Slices that go in and come out of a standard function may be the same array."""
        groups: dict[str, Place] = {}

        def group(type_: Type | None, place: Place | None) -> None:
            if type_ is None or place is None or not has_places(type_):
                return
            key = str(type_.underlying)
            if key in groups:
                merge(groups[key], place)
            else:
                groups[key] = place

        for i, arg in enumerate(call.args):
            type_ = self.type_of(arg)
            position = min(i, len(signature.params.vars) - 1)
            if position >= 0 and type_ is not None:
                param = signature.params.vars[position].type
                inner = param.underlying
                variadic = (
                    position == len(signature.params.vars) - 1 and signature.variadic
                )
                if variadic and not call.ellipsis and isinstance(inner, Slice):
                    param = inner.elem
                if is_interface(param) and not is_interface(type_):
                    self._box(arg, type_)
            group(type_, self.place(arg))
        result = self.type_of(call)
        types = [v.type for v in result.vars] if isinstance(result, Tuple) else [result]
        for result_type, place in zip(types, self.results(call), strict=False):
            group(result_type, place)

    def _composite(self, node: nodes.CompositeLit) -> None:
        type_ = self.type_of(node)
        if type_ is None:
            return
        if isinstance(type_.underlying, Pointer):  # an elided &T
            type_ = type_.underlying.elem
        under = type_.underlying
        place = self._make(node)
        if isinstance(under, Struct):
            for i, element in enumerate(node.elements):
                var = literal_field(under, element, i)
                if var is not None:
                    self._flow(self.places.var(var), var.type, element.value)
        elif isinstance(under, Slice | Array | Map):
            for element in node.elements:
                self._flow(self.places.elem(place, under), under.elem, element.value)
                if isinstance(under, Map) and element.key is not None:
                    self._flow(self.places.key(place, under), under.key, element.key)

    def _range(self, node: nodes.RangeStmt) -> None:
        under, base = self._under(node.x), self.place(node.x)
        if under is None or base is None:
            return
        if isinstance(under, Pointer):
            base, under = self.places.elem(base, under), under.elem.underlying
        sources: list[Place | None]
        if isinstance(under, Signature):
            sources = list(yielded(self.places, base, under))
        elif isinstance(under, Map):
            sources = [self.places.key(base, under), self.places.elem(base, under)]
        elif isinstance(under, Slice | Array):
            sources = [None, self.places.elem(base, under)]
        elif hasattr(under, "elem"):
            sources = [self.places.elem(base, under)]
        else:
            return
        for target, source in zip((node.key, node.value), sources, strict=False):
            if target is None or source is None:
                continue
            into, type_ = self.place(target), self.type_of(target)
            if into is not None and type_ is not None and has_places(type_):
                merge(into, source)


def yielded(places: Places, base: Place, iterator: Signature) -> list[Place]:
    """The parameters of the yield function that an iterator is called with."""
    function = places.function(base, iterator)
    if not function.params:
        return []
    yield_type = iterator.params.vars[0].type.underlying
    if not isinstance(yield_type, Signature):
        return []
    return places.function(function.params[0], yield_type).params


def literal_field(
    under: Struct, element: nodes.KeyedElement, position: int
) -> Var | None:
    """The field that an element of a struct literal sets."""
    if element.key is None:
        return under.fields[position] if position < len(under.fields) else None
    if isinstance(element.key, nodes.Ident):
        for var in under.fields:
            if var.name == element.key.name:
                return var
    return None
