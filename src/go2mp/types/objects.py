"""What an identifier denotes: constants, types, variables, functions, packages; and scopes.

Named after `go/types`. An object's type may be None only while its declaration is being checked.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from go2mp.diagnostics import Span
from go2mp.syntax import nodes
from go2mp.types.model import INVALID, Signature, Tuple, Type


@dataclass(slots=True, eq=False)
class Object:
    """The root. `parent` is the declaring scope, `pkg` the package's import path ('' for the
    universe, 'main' for the program)."""

    name: str
    span: Span
    pkg: str = "main"
    type: Type = INVALID
    parent: Scope | None = field(default=None, repr=False)


@dataclass(slots=True, eq=False)
class Const(Object):
    """A constant."""

    value: object = None


@dataclass(slots=True, eq=False)
class TypeName(Object):
    """A type's name; `is_alias` for `type A = B` (the type is then B itself)."""

    is_alias: bool = False


@dataclass(slots=True, eq=False)
class Var(Object):
    """A variable: local, package-level, parameter, result or struct field."""

    is_field: bool = False
    embedded: bool = False
    is_param: bool = False
    is_result: bool = False
    used: bool = False
    origin: Var | None = (
        None  # for a field of an instantiated type: the generic's field
    )


@dataclass(slots=True, eq=False)
class Func(Object):
    """A function or method. `decl` is None for methods of interfaces and instances.

    For a method of an instantiated type `origin` is the generic type's method.
    """

    decl: nodes.FuncDecl | None = None
    origin: Func | None = None

    @property
    def signature(self) -> Signature:
        """The function's type (an empty signature where its declaration failed to check, or
        while it is being checked)."""
        return self.type if isinstance(self.type, Signature) else NO_SIGNATURE


class LazyFunc(Func):
    """A method whose type is made by `resolve`, which sets it, when it is first asked for."""

    __slots__ = ("_resolve", "_type")
    _type: Type
    _resolve: Callable[[Func], None] | None

    def __init__(
        self,
        name: str,
        span: Span,
        pkg: str,
        resolve: Callable[[Func], None],
        origin: Func | None = None,
    ) -> None:
        self._resolve = None
        super().__init__(name, span, pkg, origin=origin)
        self._resolve = resolve

    @property
    def type(self) -> Type:
        """The signature."""
        if (resolve := self._resolve) is not None:
            self._resolve = None
            resolve(self)
        return self._type

    @type.setter
    def type(self, value: Type) -> None:
        self._type = value


NO_SIGNATURE = Signature(Tuple(), Tuple())
"""Stands in for the type of a function whose declaration failed to check."""


@dataclass(slots=True, eq=False)
class PkgName(Object):
    """An imported package's name in a file; `path` is the import path."""

    path: str = ""
    used: bool = False


@dataclass(slots=True, eq=False)
class Builtin(Object):
    """A predeclared function (`len`, `append`, ...)."""


@dataclass(slots=True, eq=False)
class Nil(Object):
    """The predeclared `nil`."""


@dataclass(slots=True, eq=False)
class Label(Object):
    """A label."""

    used: bool = False


@dataclass(slots=True, eq=False)
class Scope:
    """A lexical block's names. `names` keeps the order of declaration."""

    parent: Scope | None
    names: dict[str, Object] = field(default_factory=dict)
    node: nodes.Node | None = None
    children: list[Scope] = field(default_factory=list)

    def lookup(self, name: str) -> Object | None:
        """The object declared here under `name`."""
        return self.names.get(name)

    def lookup_parent(self, name: str) -> Object | None:
        """The object that `name` denotes here or in an enclosing scope."""
        scope: Scope | None = self
        while scope is not None:
            if (obj := scope.names.get(name)) is not None:
                return obj
            scope = scope.parent
        return None
