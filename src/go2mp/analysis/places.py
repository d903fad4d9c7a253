"""Which expressions may denote the same object: places, unified along every assignment.

A place stands for all that an expression, variable, field or result may hold; places that flow
into each other are one (Steensgaard's analysis). A place has parts: what a slice, array, map,
pointer or channel holds ("elem"), a map's keys ("key"), a function's parameters and results. It
knows where its objects are made (`sites`), which functions it may be and which types it has.
`goroutines`, `channels` and `sharing` ask it who may share what; see `collect` for the rules.

Over-approximations: no order and no context (a function called twice merges its arguments);
fields are merged over all values of a struct type; a slice of a slice, and a value copied, is the
same place as the original; interface values are what they hold; a call of an interface's method
may call every method of that name; what goes into a standard function comes out of its results.
"""

from __future__ import annotations

from collections.abc import Iterator

from go2mp.syntax import nodes
from go2mp.syntax.visit import walk_functions
from go2mp.types.info import Info, Mode, SelectionKind
from go2mp.types.model import (
    Basic,
    Interface,
    Named,
    Pointer,
    Signature,
    Struct,
    Tuple,
    Type,
)
from go2mp.types.objects import Builtin, Func, Object, Var

Function = nodes.FuncDecl | nodes.FuncLit
Part = str | tuple[str, int]


class Place:
    """A class of the union: `root` is its representative, which has all the contents."""

    __slots__ = ("up", "parts", "sites", "functions", "vars", "types")

    def __init__(self) -> None:
        self.up: Place | None = None
        self.parts: dict[Part, Place] = {}
        self.sites: set[nodes.Node] = set()
        self.functions: set[Function] = set()
        self.vars: set[Var] = set()
        self.types: dict[int, Type] = {}

    @property
    def root(self) -> Place:
        """The representative of what this place has been unified with."""
        place = self
        while place.up is not None:
            if place.up.up is not None:
                place.up = place.up.up
            place = place.up
        return place

    def part(self, name: Part) -> Place:
        """A part, made when it is first asked for."""
        root = self.root
        if name not in root.parts:
            root.parts[name] = Place()
        return root.parts[name].root

    def elem(self) -> Place:
        """What it holds or points to."""
        return self.part("elem")


def unify(a: Place, b: Place) -> None:
    """Makes two places one, and their parts."""
    pending = [(a, b)]
    while pending:
        a, b = (place.root for place in pending.pop())
        if a is b:
            continue
        b.up = a
        a.sites |= b.sites
        a.functions |= b.functions
        a.vars |= b.vars
        a.types |= b.types
        for name, part in b.parts.items():
            if name in a.parts:
                pending.append((a.parts[name], part))
            else:
                a.parts[name] = part
        b.parts = {}


class Places:
    """The places of a program; `of` an expression, `of_var` a variable or field."""

    def __init__(self, info: Info) -> None:
        self.info = info
        self._vars: dict[Object, Place] = {}
        self._exprs: dict[nodes.Expr, Place] = {}
        self.methods: dict[str, list[nodes.FuncDecl]] = {}
        self.declared: dict[Func, nodes.FuncDecl] = {}

    def of_var(self, var: Object) -> Place:
        """The place of a variable, a field (of all values of its type) or a function."""
        var = getattr(var, "origin", None) or var
        if var not in self._vars:
            place = self._vars[var] = Place()
            place.types[id(var.type)] = var.type
            if isinstance(var, Var):
                place.vars.add(var)
        return self._vars[var].root

    def of(self, expr: nodes.Expr) -> Place:
        """The place of an expression."""
        if expr not in self._exprs:
            place = self._exprs[expr] = self._make(expr)
            if (tv := self.info.types.get(expr)) is not None:
                place.root.types[id(tv.type)] = tv.type
        return self._exprs[expr].root

    def callees(self, call: nodes.CallExpr) -> list[Function]:
        """The functions of the program that a call may call."""
        return sorted(self.of(call.fun).functions, key=lambda node: node.span)

    def reachable(self, place: Place) -> Iterator[Place]:
        """A place and all that can be reached from it: parts, and fields of structs."""
        seen: set[Place] = set()
        pending = [place.root]
        while pending:
            place = pending.pop().root
            if place in seen:
                continue
            seen.add(place)
            yield place
            pending += [
                part for name, part in place.parts.items() if isinstance(name, str)
            ]
            for type_ in place.types.values():
                under = type_.underlying
                if isinstance(under, Pointer):
                    under = under.elem.underlying
                if isinstance(under, Struct):
                    pending += [self.of_var(field) for field in under.fields]

    def _make(self, expr: nodes.Expr) -> Place:
        match expr:
            case nodes.Ident():
                return self._ident(expr)
            case nodes.ParenExpr():
                return self.of(expr.x)
            case nodes.SelectorExpr():
                return self._selector(expr)
            case nodes.IndexExpr():
                return self._index(expr)
            case nodes.SliceExpr() | nodes.TypeAssertExpr():
                return self.of(expr.x)
            case nodes.StarExpr():
                return self.of(expr.x).elem()
            case nodes.UnaryExpr(op="&"):
                place = Place()
                unify(place.elem(), self.of(expr.x))
                return place
            case nodes.UnaryExpr(op="<-"):
                return self.of(expr.x).elem()
            case nodes.FuncLit():
                return self._function(expr)
            case nodes.CompositeLit():
                return self._composite(expr)
            case nodes.CallExpr():
                return self._call(expr)
        return Place()

    def _ident(self, ident: nodes.Ident) -> Place:
        obj = self.info.object_of(ident)
        if isinstance(obj, Func):
            return self._func(obj)
        return self.of_var(obj) if isinstance(obj, Var) else Place()

    def _func(self, func: Func, through_interface: bool = False) -> Place:
        """The place of a declared function or method."""
        place = self.of_var(func)
        decl = self.declared.get(func.origin or func)
        if decl is not None and decl not in place.functions:
            unify(place, self._function(decl))
        elif through_interface:
            for method in self.methods.get(func.name, []):
                unify(place, self._function(method))
        return place.root

    def _function(self, function: Function) -> Place:
        """A function's place: its parameters and results are parts."""
        place = Place()
        place.functions.add(function)
        for kind, fields in (
            ("param", function.type.params),
            ("result", function.type.results),
        ):
            names = [name for field in fields for name in field.names]
            for index, name in enumerate(names):
                if (var := self.info.defs.get(name)) is not None:
                    unify(place.part((kind, index)), self.of_var(var))
        if isinstance(function, nodes.FuncDecl):
            existing = self._exprs.setdefault(function.name, place)
            if existing is not place:
                unify(existing, place)
        else:
            self._exprs[function] = place
        return place.root

    def function(self, function: Function) -> Place:
        """The place of a function's value."""
        if isinstance(function, nodes.FuncLit):
            return self.of(function)
        known = self._exprs.get(function.name)
        return known.root if known is not None else self._function(function)

    def _selector(self, node: nodes.SelectorExpr) -> Place:
        selection = self.info.selections.get(node)
        if selection is None:
            obj = self.info.uses.get(node.sel)
            return self._func(obj) if isinstance(obj, Func) else Place()
        if isinstance(selection.obj, Func):
            dynamic = isinstance(selection.recv.underlying, Interface)
            place = self._func(selection.obj, dynamic)
            if selection.kind is SelectionKind.METHOD_VALUE:
                for function in place.functions:
                    self._receiver(function, node.x)
            return place
        return self.of_var(selection.obj)

    def _receiver(self, function: Function, x: nodes.Expr) -> None:
        """The receiver is what the method is called on (its address or target just as well)."""
        recv = getattr(function, "recv", None)
        if (
            recv is None
            or not recv.names
            or (var := self.info.defs.get(recv.names[0])) is None
        ):
            return
        takes = isinstance(var.type, Pointer)
        given = isinstance(self.info.type_of(x).underlying, Pointer)
        place = self.of(x)
        if takes and not given:
            unify(self.of_var(var).elem(), place)
        elif given and not takes:
            unify(self.of_var(var), place.elem())
        else:
            unify(self.of_var(var), place)

    def _index(self, node: nodes.IndexExpr) -> Place:
        tv = self.info.types.get(node.x)
        if tv is None or tv.mode is Mode.TYPE or self.of(node.x).functions:
            return self.of(node.x)  # an instance of a generic
        place = self.of(node.x)
        if isinstance(tv.type.underlying, Pointer):  # to an array
            place = place.elem()
        return place.elem()

    def _composite(self, node: nodes.CompositeLit) -> Place:
        place = Place()
        place.sites.add(node)
        type_ = self.info.type_of(node)
        target = place
        if isinstance(type_.underlying, Pointer):  # an elided &T
            type_, target = type_.underlying.elem, place.elem()
        under = type_.underlying
        for index, element in enumerate(node.elements):
            if isinstance(under, Struct):
                field = under.fields[index]
                if isinstance(element.key, nodes.Ident):
                    named = [f for f in under.fields if f.name == element.key.name]
                    field = named[0] if named else field
                self.flow(self.of_var(field), element.value)
            else:
                self.flow(target.elem(), element.value)
                if element.key is not None:
                    self.flow(target.part("key"), element.key)
        return place

    def _call(self, node: nodes.CallExpr) -> Place:
        tv = self.info.types.get(node.fun)
        if tv is not None and tv.mode is Mode.TYPE:
            return self.of(node.args[0])  # a conversion
        name = builtin_name(self.info, node)
        if name:
            return self._builtin(name, node)
        place = self.of(node.fun)
        signature_variadic = (
            bool(getattr(tv.type.underlying, "variadic", False)) if tv else False
        )
        last = len(getattr(tv.type.underlying, "params", ())) - 1 if tv else 0
        standard = self._is_standard(node.fun)
        for index, arg in enumerate(node.args):
            if standard and not isinstance(
                self.info.type_of(arg).underlying, Signature
            ):
                self.of(arg)  # what one call is given is not what another is given
            elif signature_variadic and index >= last and not node.ellipsis:
                self.flow(place.part(("param", last)).elem(), arg)
            else:
                self.flow(place.part(("param", index)), arg)
        result = place.part(("result", 0))
        if not place.functions and standard:
            result = Place()  # of this call alone: what goes in comes out
            result.sites.add(node)
            if results_carry(self.info.type_of(node)):
                for arg in node.args:
                    if carries(self.info.type_of(arg)):
                        unify(result, self.of(arg))
        return result

    def _is_standard(self, fun: nodes.Expr) -> bool:
        """Whether a call goes to a standard package."""
        ident = fun.sel if isinstance(fun, nodes.SelectorExpr) else fun
        obj = self.info.uses.get(ident) if isinstance(ident, nodes.Ident) else None
        if fun in self.info.selections:
            obj = self.info.selections[fun].obj
        return isinstance(obj, Func) and obj.pkg != "main"

    def _builtin(self, name: str, node: nodes.CallExpr) -> Place:
        place = Place()
        match name:
            case "append":
                place = self.of(node.args[0])
                for arg in node.args[1:]:
                    if node.ellipsis:
                        unify(place.elem(), self.of(arg).elem())
                    else:
                        self.flow(place.elem(), arg)
            case "copy" if len(node.args) == 2:
                unify(self.of(node.args[0]).elem(), self.of(node.args[1]).elem())
            case "make" | "new":
                place.sites.add(node)
            case "min" | "max" | "recover" | "panic":
                place = Place()
        return place

    def flow(self, target: Place, value: nodes.Expr) -> None:
        """`value` is assigned to `target`."""
        if carries(self.info.type_of(value)):
            unify(target, self.of(value))


def carries(type_: Type) -> bool:
    """Whether values of a type can hold what places tell apart (plain values cannot)."""
    return not isinstance(type_.underlying, Basic)


def results_carry(type_: Type) -> bool:
    """Whether what a standard function returns can hold what it was given."""
    if isinstance(type_, Tuple):
        return any(results_carry(var.type) for var in type_.vars)
    is_error = isinstance(type_, Named) and type_.obj.name == "error"
    return carries(type_) and not is_error


def builtin_name(info: Info, call: nodes.CallExpr) -> str:
    """The name of the predeclared function that is called, or ''."""
    fun = call.fun
    while isinstance(fun, nodes.ParenExpr):
        fun = fun.x
    obj = info.uses.get(fun) if isinstance(fun, nodes.Ident) else None
    return obj.name if isinstance(obj, Builtin) else ""


def collect(file: nodes.File, info: Info, places: Places | None = None) -> Places:
    """Unifies along every assignment, argument, result, range, send and composite literal."""
    places = places or Places(info)
    for decl in file.decls:
        if isinstance(decl, nodes.FuncDecl) and decl.body is not None:
            func = info.defs.get(decl.name)
            if isinstance(func, Func):
                places.declared[func] = decl
            if decl.recv is not None:
                places.methods.setdefault(decl.name.name, []).append(decl)
    for node, function in walk_functions(file):
        if not isinstance(node, nodes.Expr):
            _statement(node, function, places)
        elif node in info.types:
            places.of(node)
    return places


def _statement(node: nodes.Node, function: Function | None, places: Places) -> None:
    info = places.info
    match node:
        case nodes.AssignStmt(op="=" | ":="):
            _assign(node.lhs, node.rhs, places)
        case nodes.ValueSpec() if node.values:
            _assign(node.names, node.values, places)
        case nodes.SendStmt():
            places.flow(places.of(node.chan).elem(), node.value)
        case nodes.ReturnStmt() if function is not None:
            result = places.function(function)
            if len(node.results) == 1 and isinstance(
                info.type_of(node.results[0]), Tuple
            ):
                _spread(result, node.results[0], places)
            else:
                for index, value in enumerate(node.results):
                    places.flow(result.part(("result", index)), value)
        case nodes.RangeStmt():
            _range(node, places)
        case nodes.TypeSwitchStmt():
            for case in node.cases:
                if (var := info.implicits.get(case)) is not None:
                    unify(places.of_var(var), places.of(node.x))


def _assign(
    lhs: tuple[nodes.Expr, ...], rhs: tuple[nodes.Expr, ...], places: Places
) -> None:
    if len(lhs) == len(rhs):
        for target, value in zip(lhs, rhs, strict=True):
            places.flow(places.of(target), value)
    elif isinstance(rhs[0], nodes.CallExpr):
        function = places.of(rhs[0].fun)
        places.of(rhs[0])
        for index, target in enumerate(lhs):
            unify(places.of(target), function.part(("result", index)))
    else:  # v, ok := <-ch, m[k], x.(T)
        unify(places.of(lhs[0]), places.of(rhs[0]))


def _spread(function: Place, call: nodes.Expr, places: Places) -> None:
    """`return f()` of several results."""
    if isinstance(call, nodes.CallExpr):
        inner = places.of(call.fun)
        results = places.info.type_of(call)
        assert isinstance(results, Tuple)
        for index in range(len(results)):
            unify(function.part(("result", index)), inner.part(("result", index)))


def _range(node: nodes.RangeStmt, places: Places) -> None:
    place = places.of(node.x)
    under = places.info.type_of(node.x).underlying
    if isinstance(under, Pointer):
        place = place.elem()
    kind = type(under).__name__
    if kind == "Chan":
        if node.key is not None:
            unify(places.of(node.key), place.elem())
        return
    if kind == "Signature":
        for index, target in enumerate((node.key, node.value)):
            if target is not None:
                yielded = place.part(("param", 0)).part(("param", index))
                unify(places.of(target), yielded)
        return
    if node.value is not None:
        unify(places.of(node.value), place.elem())
    if node.key is not None and kind == "Map":
        unify(places.of(node.key), place.part("key"))
