"""Every access to memory that goroutines might share: who reads and writes what, and where.

A key is a variable (`Var`: what its name stands for), or a `Place` (what a slice, map or pointer
refers to; a struct or array whose address is taken or that is captured). `sharing` asks which keys
two goroutines reach.

Over-approximations: mentioning a slice, map or pointer reads what it refers to; a method or
standard function that may change its argument (`MUTATORS`) writes; a value that is stored in an
interface is what it was.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from go2mp.analysis.goroutines import Goroutines, called_func
from go2mp.analysis.places import Function, Place, Places, builtin_name
from go2mp.analysis.variables import Variables
from go2mp.syntax import nodes
from go2mp.syntax.visit import own_nodes
from go2mp.types.info import Info, Mode, SelectionKind
from go2mp.types.model import Array, Map, Named, Pointer, Slice, Struct, Type
from go2mp.types.objects import Func, Var

Key = Var | Place
SYNCHRONIZING = frozenset(
    {"sync", "sync/atomic", "context", "time", "golang.org/x/sync/errgroup"}
)
"""The packages whose objects are made to be shared: they become helpers."""
MUTATORS = {
    "sort": frozenset(
        {"Ints", "Strings", "Float64s", "Slice", "SliceStable", "Sort", "Stable"}
    ),
    "slices": frozenset({"Sort", "SortFunc", "SortStableFunc", "Reverse"}),
    "maps": frozenset({"Copy", "DeleteFunc"}),
    "encoding/json": frozenset({"Unmarshal"}),
    "container/heap": frozenset({"Push", "Pop", "Init", "Fix", "Remove"}),
    "fmt": frozenset(
        {"Sscan", "Sscanf", "Sscanln", "Fscan", "Fscanf", "Fscanln", "Scan"}
    ),
}


@dataclass(frozen=True, slots=True, eq=False)
class Access:
    """One read or write."""

    key: Key
    node: nodes.Node
    function: Function | None
    write: bool


@dataclass(frozen=True, slots=True)
class Accesses:
    """All accesses, by what is accessed."""

    by_key: dict[Key, list[Access]]

    def of(self, key: Key) -> list[Access]:
        """The accesses to a variable or place."""
        return self.by_key.get(key.root if isinstance(key, Place) else key, [])


def synchronizing(type_: Type) -> bool:
    """Whether a type (or what it points to) is made to be shared."""
    if isinstance(type_, Pointer):
        type_ = type_.elem
    return isinstance(type_, Named) and type_.obj.pkg in SYNCHRONIZING


def analyse_accesses(
    info: Info, places: Places, variables: Variables, goroutines: Goroutines
) -> Accesses:
    """Collects the accesses of every function's own body, where goroutines could see them."""
    if not goroutines.all:
        return Accesses({})
    collector = _Collector(info, places, variables, goroutines)
    for function in goroutines.calls:
        for node in own_nodes(function):
            collector.visit(node, function)
    by_key: dict[Key, list[Access]] = defaultdict(list)
    for access in collector.found:
        key = access.key.root if isinstance(access.key, Place) else access.key
        by_key[key].append(access)
    return Accesses(dict(by_key))


class _Collector:
    def __init__(
        self, info: Info, places: Places, variables: Variables, goroutines: Goroutines
    ) -> None:
        self.info, self.places, self.variables = info, places, variables
        self.goroutines = goroutines
        self.found: list[Access] = []

    def visit(self, node: nodes.Node, function: Function) -> None:
        """Records what one node accesses by itself."""
        if isinstance(node, nodes.ReturnStmt):
            for var in self._named_results(function):
                self.found.append(Access(var, node, function, bool(node.results)))
        for key in self._reads(node):
            self.found.append(Access(key, node, function, False))
        for target in self._targets(node):
            for key in self._written(target):
                self.found.append(Access(key, node, function, True))

    def _named_results(self, function: Function) -> Iterator[Var]:
        """The results that a `return` without values reads, and one with values writes."""
        for field in function.type.results:
            for name in field.names:
                if isinstance(var := self.info.defs.get(name), Var):
                    yield var

    def _reads(self, node: nodes.Node) -> Iterator[Key]:
        if not isinstance(
            node, nodes.Ident | nodes.SelectorExpr | nodes.IndexExpr | nodes.CallExpr
        ):
            return
        if isinstance(node, nodes.Ident):
            var = self.info.uses.get(node)
            if not isinstance(var, Var) or var.is_field:
                return
            yield var
            if self._has_identity(var):
                yield self.places.of_var(var)
        tv = self.info.types.get(node)
        if tv is not None and tv.mode is not Mode.TYPE and not synchronizing(tv.type):
            yield from self._referred(node, tv.type)

    def _referred(self, expr: nodes.Expr, type_: Type) -> Iterator[Key]:
        """What a value of a reference type refers to."""
        under = type_.underlying
        if isinstance(under, Slice | Map):
            yield self.places.of(expr)
        elif isinstance(under, Pointer):
            yield self.places.of(expr).elem()

    def _has_identity(self, var: Var) -> bool:
        """Whether others can reach a struct or array variable itself."""
        use = self.variables.use(var)
        return isinstance(var.type.underlying, Struct | Array) and bool(
            use.address_taken or use.captured_by or use.function is None
        )

    def _targets(self, node: nodes.Node) -> tuple[nodes.Expr, ...]:
        """What a node writes to."""
        match node:
            case nodes.AssignStmt():
                defined = [
                    x for x in node.lhs if node.op == ":=" and x in self.info.defs
                ]
                return tuple(
                    x
                    for x in node.lhs
                    if x not in defined or self.info.defs.get(x) is None
                )
            case nodes.IncDecStmt():
                return (node.x,)
            case nodes.RangeStmt() if not node.define:
                return tuple(x for x in (node.key, node.value) if x is not None)
            case nodes.CallExpr():
                return self._call_targets(node)
        return ()

    def _call_targets(self, call: nodes.CallExpr) -> tuple[nodes.Expr, ...]:
        """The arguments that a predeclared or standard function changes, as if assigned."""
        if builtin_name(self.info, call) in ("delete", "clear", "copy"):
            return (nodes.IndexExpr(call.span, call.args[0], ()),)
        func = called_func(self.info, call)
        if func is None or func.pkg == "main":
            return ()
        if func.name in MUTATORS.get(func.pkg, ()):
            return tuple(nodes.IndexExpr(call.span, arg, ()) for arg in call.args)
        selection = (
            self.info.selections.get(call.fun)
            if isinstance(call.fun, nodes.SelectorExpr)
            else None
        )
        if selection is not None and selection.kind is SelectionKind.METHOD_VALUE:
            method = selection.obj
            recv = method.signature.recv if isinstance(method, Func) else None
            if recv is not None and isinstance(recv.type, Pointer):
                assert isinstance(call.fun, nodes.SelectorExpr)
                if not synchronizing(recv.type):
                    return (call.fun.x,)
        return ()

    def _written(self, target: nodes.Expr) -> Iterator[Key]:
        """What an assignment to an expression changes."""
        while True:
            match target:
                case nodes.ParenExpr():
                    target = target.x
                case nodes.Ident():
                    var = self.info.object_of(target)
                    if isinstance(var, Var):
                        yield var
                        if self._has_identity(var):
                            yield self.places.of_var(var)
                    return
                case nodes.StarExpr():
                    yield self.places.of(target.x).elem()
                    return
                case nodes.IndexExpr():
                    under = self.info.type_of(target.x).underlying
                    if not isinstance(under, Array):
                        yield from self._referred(target.x, under)
                        return
                    target = target.x
                case nodes.SelectorExpr() if target in self.info.selections:
                    if isinstance(self.info.type_of(target.x).underlying, Pointer):
                        yield self.places.of(target.x).elem()
                        return
                    if self.info.selections[target].indirect:
                        yield from self.places.reachable(self.places.of(target.x))
                        return
                    target = target.x
                case nodes.SelectorExpr():
                    return
                case _:
                    return
