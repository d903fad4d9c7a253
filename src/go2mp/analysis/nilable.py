"""Which places may hold nil: what a type hint must allow, and how.

A place is a variable, a field, a parameter, a result, or what all containers of one type hold
("elem", "key"), and what all functions of one function type take and give. Nil comes from `nil`,
from zero values and from maps without the key, and flows along assignments, arguments, results.
A place that holds nil is *loose* if it is used somewhere as if it could not be nil, without a test
that a type checker understands (see `narrowing`): its hint is `Node | Any`, as typeshed writes it
("the Any trick"), where others have `Node | None`.

Only hints depend on this: a mistake here is a wrong hint, never a wrong program.

Over-approximations: no order and no context; a field counts for all values of its type; elements
count for all containers of identical type. Under-approximations: pointers from standard functions
are not nil, nor are the ones that a type assertion takes out of an interface.

Read next: `nil_places` (places and how nil spreads), `nil_links` (places that declarations tie),
`nil_expressions` (the place that an expression means).
"""

from __future__ import annotations

from collections.abc import Iterable

from go2mp.analysis.made_objects import makes_object
from go2mp.analysis.maps import Maps
from go2mp.analysis.narrowing import Narrowing
from go2mp.analysis.nil_expressions import ExpressionPlaces
from go2mp.analysis.nil_links import Links
from go2mp.analysis.nil_places import Nilable, Place, flow, matters, same
from go2mp.analysis.nilness import Nilness
from go2mp.analysis.places import Function, builtin_name
from go2mp.analysis.unread_nils import unread_nils
from go2mp.analysis.variables import Variables
from go2mp.syntax import nodes
from go2mp.syntax.visit import walk, walk_functions
from go2mp.types.info import Info, Mode, SelectionKind
from go2mp.types.lookup import method_set
from go2mp.types.model import (
    Array,
    Chan,
    Interface,
    Map,
    Named,
    Pointer,
    Signature,
    Slice,
    Struct,
    Tuple,
    Type,
)
from go2mp.types.objects import Func, Nil, TypeName, Var
from go2mp.types.parens import unparen
from go2mp.types.type_string import runtime_type_string


class _Collector:
    def __init__(
        self,
        file: nodes.File,
        info: Info,
        variables: Variables,
        nilness: Nilness,
        present: frozenset[nodes.IndexExpr],
    ) -> None:
        self.file, self.info = file, info
        self.variables, self.nilness = variables, nilness
        self.found = Nilable()
        narrowing = Narrowing(file, info)
        self.places = ExpressionPlaces(info, self.found, nilness, narrowing, present)
        self.called: set[nodes.Expr] = set()
        self.zeroed: set[str] = set()
        self.unread = unread_nils(file)

    # --- declarations ------------------------------------------------------------------

    def run(self) -> Nilable:
        links = Links(self.info, self.found)
        links.share_instances()
        links.link_interfaces()
        self.called.update(unparen(n.fun) for n in walk(self.file, nodes.CallExpr))
        for node, function in walk_functions(self.file):
            if isinstance(node, nodes.Expr):
                self._expression(node)
            if isinstance(node, nodes.FuncLit) or not isinstance(node, nodes.Expr):
                self._statement(node, function)
        self.found.settle()
        self.found.place_of, self.found.results_of = (
            self.places.now,
            self.places.results,
        )
        self.found.elements_of = lambda node: self.places.elem(self._type(node))
        self.found.known = self.places.knows
        self.found.odd_errors = any(
            _is_odd_error(obj)
            for obj in self.info.defs.values()
            if isinstance(obj, TypeName)
        )
        return self.found

    # --- the walk ------------------------------------------------------------------------

    def _statement(self, node: nodes.Node, function: Function | None) -> None:
        match node:
            case nodes.AssignStmt(op="=" | ":="):
                if node in self.unread:
                    self.places.target(node.lhs[0]).take_nil(False)
                else:
                    self._assign(node.lhs, node.rhs)
            case nodes.ValueSpec():
                if node.values:
                    self._assign(node.names, node.values)
                else:
                    self._zeros(node.names)
            case nodes.SendStmt():
                self._into(self.places.elem(self._type(node.chan)), node.value)
            case nodes.ReturnStmt() if function is not None:
                self._return(node, function)
            case nodes.RangeStmt():
                self._range(node)
            case nodes.FuncDecl() | nodes.FuncLit():
                for field in node.type.results:
                    self._zeros(field.names)
                if isinstance(node, nodes.FuncDecl) and node.recv is not None:
                    for name in node.recv.names:
                        obj = self.info.defs.get(name)
                        if obj is not None and self.variables.use(obj).assignments:
                            self.places.of(name).firm = False  # a variable beside self
            case nodes.TypeSwitchStmt():
                for case in node.cases:
                    if (var := self.info.implicits.get(case)) is not None:
                        if len(case.exprs or ()) != 1 or _is_nil(case.exprs, self.info):
                            flow(self.places.of(node.x), self.found.of(var))

    def _zeros(self, names: Iterable[nodes.Ident]) -> None:
        for name in names:
            var = self.info.defs.get(name)
            if not isinstance(var, Var):
                continue
            if self.variables.function_value(var) is not None:
                continue
            self._zero(var.type, self.found.of(var))

    def _zero(self, type_: Type, place: Place | None, read: bool = True) -> None:
        """A zero value of a type is made."""
        under = type_.underlying
        if place is not None and matters(type_):
            place.take_nil(read)
        key = runtime_type_string(type_)
        if not isinstance(under, Struct | Array) or key in self.zeroed:
            return
        self.zeroed.add(key)
        if isinstance(under, Struct):
            for field in under.fields:
                self._zero(field.type, self.found.of(field))
        else:
            self._zero(under.elem, self.found.part(type_, "elem"))

    def _assign(self, lhs: tuple[nodes.Expr, ...], rhs: tuple[nodes.Expr, ...]) -> None:
        if len(lhs) == len(rhs):
            for target, value in zip(lhs, rhs, strict=True):
                self._into(self.places.target(target), value)
        elif isinstance(rhs[0], nodes.CallExpr):
            for target, place in zip(lhs, self.places.results(rhs[0]), strict=False):
                flow(place, self.places.target(target))
        elif lhs:
            value = unparen(rhs[0])
            kept = self.places.target(lhs[0])
            if isinstance(value, nodes.IndexExpr):
                flow(self.places.elem(self._type(value.x)), kept)
            elif isinstance(value, nodes.TypeAssertExpr):
                if matters(self._type(value)):
                    kept.take_nil()
            else:
                flow(self.places.of(value), kept)

    def _into(self, place: Place, value: nodes.Expr) -> None:
        """`value` is assigned to `place`."""
        if not self.places.knows(value):
            flow(self.places.now(value), place)

    def _return(self, node: nodes.ReturnStmt, function: Function) -> None:
        results = self.places.signature(function).results.vars
        if len(node.results) == 1 and len(results) > 1:
            call = unparen(node.results[0])
            if isinstance(call, nodes.CallExpr):
                for clean in (False, True):
                    places = self.places.results(call, clean)
                    for place, var in zip(places, results, strict=False):
                        flow(place, self.found.result(var, clean))
            return
        failed = len(results) > 1 and self._is_error(node.results[-1:], results[-1])
        if not node.results:
            for var in results:
                flow(self.found.of(var), self.found.result(var, True))
        for value, var in zip(node.results, results, strict=False):
            self._into(self.found.of(var), value)
            if not failed:
                self._into(self.found.result(var, True), value)

    def _is_error(self, last: tuple[nodes.Expr, ...], result: Var) -> bool:
        """Whether a function surely returns an error that is not nil."""
        made = isinstance(result.type.underlying, Interface)
        return (
            made
            and bool(last)
            and (self.places.knows(last[0]) or makes_object(last[0]))
        )

    def _range(self, node: nodes.RangeStmt) -> None:
        type_ = self._type(node.x)
        under = type_.underlying
        if isinstance(under, Pointer):
            type_, under = under.elem, under.elem.underlying
        targets = [node.key, node.value]
        match under:
            case Slice() | Array():
                parts: list[Place | None] = [None, self.places.elem(type_)]
            case Map():
                parts = [self.found.part(type_, "key"), self.places.elem(type_)]
            case Chan():
                parts = [self.places.elem(type_)]
            case Signature() if under.params.vars:
                taken = under.params.vars[0].type
                parts = [
                    self.found.part(taken, ("param", i))
                    for i in range(len(getattr(taken.underlying, "params", ())))
                ]
            case _:
                return
        for target, part in zip(targets, parts, strict=False):
            if target is not None and part is not None and not _is_blank(target):
                flow(part, self.places.target(target))

    # --- expressions ------------------------------------------------------------------------

    def _expression(self, node: nodes.Expr) -> None:
        match node:
            case nodes.SelectorExpr() if node in self.info.selections:
                self._select(node)
            case nodes.StarExpr():
                tv = self.info.types.get(node)
                if tv is not None and tv.mode is not Mode.TYPE:
                    self._used(node.x)
            case nodes.IndexExpr() | nodes.SliceExpr():
                tv = self.info.types.get(node.x)
                if tv is not None and isinstance(tv.type.underlying, Pointer):
                    self._used(node.x)
            case nodes.CallExpr():
                self._call(node)
            case nodes.UnaryExpr(op="&"):
                if matters(self._type(node.x)):
                    same(self.places.elem(self._type(node)), self.places.target(node.x))
            case nodes.CompositeLit():
                self._composite(node)
            case nodes.FuncLit() if node not in self.called:
                self._as_value(self.places.signature(node), self._type(node))
            case nodes.Ident():
                obj = self.info.uses.get(node)
                if isinstance(obj, Func) and node not in self.called:
                    self._as_value(obj.signature, obj.signature)
        wanted = self.info.conversions.get(node)
        if wanted is not None and isinstance(wanted.underlying, Signature):
            self._as_value(self._type(node).underlying, wanted)
        elif wanted is not None and isinstance(self._type(node).underlying, Pointer):
            self._boxed(node)

    def _as_value(self, own: Type, type_: Type) -> None:
        """A function becomes a value of its type."""
        if not isinstance(own, Signature):
            return
        for kind, group in (("param", own.params), ("result", own.results)):
            for index, var in enumerate(group.vars):
                same(self.found.of(var), self.found.part(type_, (kind, index)))

    def _select(self, node: nodes.SelectorExpr) -> None:
        selection = self.info.selections[node]
        if selection.kind is SelectionKind.METHOD_EXPR:
            return
        for field in selection.path:
            if isinstance(field.type.underlying, Pointer):
                self.found.of(field).loose = True
        obj = selection.obj
        if isinstance(obj, Func):
            if node not in self.called:
                self._as_value(obj.signature, self._type(node))
            self._receiver(node.x, obj)
            if self.nilness.accepts_nil(obj):
                return
        recv = self._type(node.x).underlying
        if isinstance(recv, Pointer | Interface | Signature):
            self._used(node.x)

    def _receiver(self, node: nodes.Expr, method: Func) -> None:
        """A method that runs on nil is called on what `node` is."""
        recv = (method.origin or method).signature.recv
        pointer = isinstance(self._type(node).underlying, Pointer)
        if recv is not None and pointer and self.nilness.runs_on_nil(method):
            self._into(self.found.of(recv), node)

    def _boxed(self, node: nodes.Expr) -> None:
        """A pointer becomes an interface value: its methods may be called on it."""
        for method in method_set(self._type(node)).values():
            if not method.path:
                self._receiver(node, method.func)

    def _used(self, node: nodes.Expr) -> None:
        """An expression is used as what is not nil."""
        node = unparen(node)
        if self.places.knows(node):
            return
        if isinstance(node, nodes.IndexExpr):
            type_ = self._type(node.x)
            if isinstance(type_.underlying, Map):
                self.found.dereferenced.add(node)
                self.places.elem(type_).loose = True
                return
        self.places.of(node).loose = True

    def _call(self, node: nodes.CallExpr) -> None:
        tv = self.info.types.get(node.fun)
        if tv is None or tv.mode is Mode.TYPE:
            return
        name = builtin_name(self.info, node)
        if name:
            self._builtin(name, node)
            return
        under = tv.type.underlying
        if not isinstance(under, Signature):
            return
        func = self.places.callee(node.fun)
        if func is None and not isinstance(unparen(node.fun), nodes.FuncLit):
            self._used(node.fun)
        if func is not None and func.pkg not in ("main", ""):
            self._standard(node, under)
            return
        params = self.places.params(node.fun, func, under)
        if len(node.args) == 1 and isinstance(self.info.type_of(node.args[0]), Tuple):
            call = unparen(node.args[0])
            if isinstance(call, nodes.CallExpr):
                for source, target in zip(
                    self.places.results(call), params, strict=False
                ):
                    flow(source, target)
            return
        last = len(params) - 1
        for index, arg in enumerate(node.args):
            if under.variadic and index >= last and not node.ellipsis:
                self._into(self.places.elem(under.params.vars[last].type), arg)
            elif index <= last:
                self._into(params[index], arg)

    def _standard(self, node: nodes.CallExpr, under: Signature) -> None:
        """A standard function moves what its containers hold between them."""
        by_type: dict[str, Place] = {}
        types = [self.info.type_of(arg) for arg in node.args]
        types += [var.type for var in under.results.vars]
        for type_ in types:
            for held, place in self._held(type_):
                if matters(held):
                    first = by_type.setdefault(runtime_type_string(held), place)
                    same(first, place)

    def _held(self, type_: Type) -> list[tuple[Type, Place]]:
        under = type_.underlying
        match under:
            case Slice() | Array() | Chan():
                return [(under.elem, self.places.elem(type_))]
            case Map():
                key = self.found.part(type_, "key")
                return [(under.elem, self.places.elem(type_)), (under.key, key)]
            case Signature():
                found = []
                for kind, group in (("param", under.params), ("result", under.results)):
                    for index, var in enumerate(group.vars):
                        place = self.found.part(type_, (kind, index))
                        found.append((var.type, place))
                        if isinstance(var.type.underlying, Signature):
                            found += self._held(var.type)
                return found
        return []

    def _builtin(self, name: str, node: nodes.CallExpr) -> None:
        match name:
            case "append" if not node.ellipsis:
                for arg in node.args[1:]:
                    self._into(self.places.elem(self._type(node.args[0])), arg)
            case "new":
                self._zero(self._type(node.args[0]), None)
            case "make" if len(node.args) > 1:
                type_ = self._type(node)
                if isinstance(type_.underlying, Slice):
                    if self.info.value_of(node.args[1]) != 0:
                        read = node not in self.unread
                        self._zero(type_.underlying.elem, self.places.elem(type_), read)
            case "clear":
                type_ = self._type(node.args[0])
                if isinstance(type_.underlying, Slice):
                    self._zero(type_.underlying.elem, self.places.elem(type_))

    def _composite(self, node: nodes.CompositeLit) -> None:
        type_ = self._type(node)
        if isinstance(type_.underlying, Pointer):
            type_ = type_.underlying.elem
        under = type_.underlying
        if isinstance(under, Struct):
            self._struct(node, under)
            return
        for element in node.elements:
            self._into(self.places.elem(type_), element.value)
            if element.key is not None and isinstance(under, Map):
                self._into(self.found.part(type_, "key"), element.key)
        keyed = any(element.key is not None for element in node.elements)
        if isinstance(under, Array) and (keyed or len(node.elements) < under.length):
            self._zero(under.elem, self.places.elem(type_))

    def _struct(self, node: nodes.CompositeLit, under: Struct) -> None:
        given: set[str] = set()
        for index, element in enumerate(node.elements):
            field = under.fields[index]
            if isinstance(element.key, nodes.Ident):
                named = [f for f in under.fields if f.name == element.key.name]
                field = named[0] if named else field
            given.add(field.name)
            self._into(self.found.of(field), element.value)
        for field in under.fields:
            if field.name not in given:
                self._zero(field.type, self.found.of(field))

    def _type(self, node: nodes.Expr) -> Type:
        return self.info.type_of(node)


def _is_odd_error(obj: TypeName) -> bool:
    type_ = obj.type
    if not isinstance(type_, Named) or isinstance(type_.underlying, Interface):
        return False
    own = any(method.name == "Error" for method in (type_.origin or type_).methods)
    if own and isinstance(type_.underlying, Struct):
        return False
    return own or "Error" in method_set(Pointer(type_))


def _is_blank(node: nodes.Expr) -> bool:
    return isinstance(node, nodes.Ident) and node.name == "_"


def _is_nil(exprs: tuple[nodes.Expr, ...] | None, info: Info) -> bool:
    return any(
        isinstance(expr, nodes.Ident) and isinstance(info.uses.get(expr), Nil)
        for expr in exprs or ()
    )


def analyse_nilable(
    file: nodes.File, info: Info, variables: Variables, nilness: Nilness, maps: Maps
) -> Nilable:
    """Collects where values go, then spreads nil and looseness."""
    return _Collector(file, info, variables, nilness, maps.present).run()
