"""Instantiation cycles: generics whose instances need ever more instances.

`func f[T any]() { f[*T]() }` would have to be compiled for T, *T, **T and so on: Go refuses it.
The graph of which type parameter is instantiated from which must have no cycle with a step where
the argument is made from the parameter instead of being it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from go2mp.diagnostics import Span
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
    TypeParam,
)
from go2mp.types.objects import Scope, TypeName


@dataclass(slots=True)
class _Vertex:
    """A type parameter or local type, with the heaviest path to it that is known."""

    obj: TypeName
    weight: int = 0
    edge: int = -1
    length: int = 0


@dataclass(frozen=True, slots=True)
class _Edge:
    """`source` flows into `target`, as part of `type`: with weight 1 unless it is `type`."""

    target: int
    source: int
    weight: int
    type: Type


@dataclass(slots=True)
class MonoGraph:
    """How the type parameters of a package are instantiated from each other."""

    pkg: str
    vertices: list[_Vertex] = field(default_factory=list)
    edges: list[_Edge] = field(default_factory=list)
    canonical: dict[TypeParam, TypeParam] = field(default_factory=dict)
    """The type parameters of methods -> those of their receiver's type."""
    indices: dict[TypeName, int] = field(default_factory=dict)

    def record_instance(
        self, params: Sequence[TypeParam], args: Sequence[Type], package: Scope
    ) -> None:
        """Notes that `params` are instantiated with `args`."""
        for param, arg in zip(params, args, strict=True):
            if param.obj.pkg == self.pkg:
                self._assign(param, arg, package)

    def cycle(self) -> tuple[TypeName, str] | None:
        """A type parameter on a cycle that never ends, and the message; None if there is none."""
        again = True
        while again:
            again = False
            for i, edge in enumerate(self.edges):
                source, target = self.vertices[edge.source], self.vertices[edge.target]
                weight = source.weight + edge.weight
                if weight <= target.weight:
                    continue
                target.edge, target.length = i, source.length + 1
                if target.length >= len(self.vertices):
                    return self._describe(edge.target)
                target.weight = weight
                again = True
        return None

    def _describe(self, index: int) -> tuple[TypeName, str]:
        stack: list[int] = []
        while index not in stack:
            stack.append(index)
            index = self.edges[self.vertices[index].edge].source
        lines = ["instantiation cycle:"]
        for i in stack[stack.index(index) :]:
            edge = self.edges[self.vertices[i].edge]
            obj = self.vertices[i].obj
            how = (
                "instantiated as"
                if isinstance(obj.type, TypeParam)
                else "implicitly parameterized by"
            )
            lines.append(f"\t{obj.name} {how} {edge.type}")
        return self.vertices[index].obj, "\n".join(lines)

    def _assign(self, param: TypeParam, arg: Type, package: Scope) -> None:
        def visit(typ: Type) -> None:
            if isinstance(typ, TypeParam):
                self._flow(param, self._param_vertex(typ), typ, arg)
            elif isinstance(typ, Named):
                index = self._local_vertex(typ.origin or typ, package)
                if index >= 0:
                    self._flow(param, index, typ, arg)

        _walk(arg, visit, set())

    def _flow(self, param: TypeParam, source: int, typ: Type, arg: Type) -> None:
        weight = 0 if typ is arg else 1
        self.edges.append(_Edge(self._param_vertex(param), source, weight, arg))

    def _vertex(self, obj: TypeName) -> int:
        index = self.indices.get(obj)
        if index is None:
            index = self.indices[obj] = len(self.vertices)
            self.vertices.append(_Vertex(obj))
        return index

    def _param_vertex(self, param: TypeParam) -> int:
        return self._vertex(self.canonical.get(param, param).obj)

    def _local_vertex(self, named: Named, package: Scope) -> int:
        """The vertex of a type declared in a generic function, which depends on the function's
        type parameters; -1 for other types."""
        obj = named.obj
        if obj.pkg != self.pkg or obj.parent is package or obj.parent is None:
            return -1
        if obj in self.indices:
            return self.indices[obj]
        index = -1
        scope: Scope | None = obj.parent
        while scope is not None and scope is not package:
            for other in scope.names.values():
                if _precedes(other, obj.span) and isinstance(other.type, TypeParam):
                    index = self._vertex(obj)
                    source = self._param_vertex(other.type)
                    self.edges.append(_Edge(index, source, 1, other.type))
            scope = scope.parent
        self.indices[obj] = index
        return index


def _precedes(obj: object, span: Span) -> bool:
    return isinstance(obj, TypeName) and not obj.is_alias and obj.span < span


def _walk(typ: Type, visit: Callable[[Type], None], seen: set[Type]) -> None:
    """Calls `visit` for the type parameters and defined types in a type argument."""
    if typ in seen:
        return
    seen.add(typ)
    if isinstance(typ, TypeParam | Named):
        visit(typ)
    parts: Sequence[Type] = ()
    if isinstance(typ, Named):
        parts = typ.type_args
    elif isinstance(typ, Array | Slice | Pointer | Chan):
        parts = (typ.elem,)
    elif isinstance(typ, Map):
        parts = (typ.key, typ.elem)
    elif isinstance(typ, Struct):
        parts = [f.type for f in typ.fields]
    elif isinstance(typ, Tuple):
        parts = [v.type for v in typ.vars]
    elif isinstance(typ, Signature):
        parts = (typ.params, typ.results)
    elif isinstance(typ, Interface):
        parts = [m.type for m in typ.methods]
    for part in parts:
        _walk(part, visit, seen)
