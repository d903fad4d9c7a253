"""The Go types as data: one small class per type of the specification, named after `go/types`.

Types other than `Named` and `TypeParam` are immutable; a `Named`'s underlying type and methods are
set once, while its declaration is checked. Types compare by identity in Python: Go's identity is
`predicates.identical`. `objects` has what identifiers denote, `info` the checker's results.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from go2mp.types.objects import Func, TypeName, Var


class Type:
    """The root of all types."""

    __slots__ = ()

    @property
    def underlying(self) -> Type:
        """The underlying type (Go specification, "Underlying types")."""
        return self

    def __str__(self) -> str:
        from go2mp.types.type_string import type_string

        return type_string(self)


class Kind(Enum):
    """The kinds of basic types."""

    INVALID = "invalid type"
    BOOL = "bool"
    INT = "int"
    INT8 = "int8"
    INT16 = "int16"
    INT32 = "int32"
    INT64 = "int64"
    UINT = "uint"
    UINT8 = "uint8"
    UINT16 = "uint16"
    UINT32 = "uint32"
    UINT64 = "uint64"
    UINTPTR = "uintptr"
    FLOAT32 = "float32"
    FLOAT64 = "float64"
    COMPLEX64 = "complex64"
    COMPLEX128 = "complex128"
    STRING = "string"
    UNSAFE_POINTER = "unsafe.Pointer"
    UNTYPED_BOOL = "untyped bool"
    UNTYPED_INT = "untyped int"
    UNTYPED_RUNE = "untyped rune"
    UNTYPED_FLOAT = "untyped float"
    UNTYPED_COMPLEX = "untyped complex"
    UNTYPED_STRING = "untyped string"
    UNTYPED_NIL = "untyped nil"


class BasicInfo:
    """Properties of basic types: bits of an integer, for they are asked for all the time."""

    NONE = 0
    BOOLEAN = 1
    INTEGER = 2
    UNSIGNED = 4
    FLOAT = 8
    COMPLEX = 16
    STRING = 32
    UNTYPED = 64
    ORDERED = INTEGER | FLOAT | STRING
    NUMERIC = INTEGER | FLOAT | COMPLEX
    CONST_TYPE = BOOLEAN | NUMERIC | STRING


@dataclass(frozen=True, slots=True, eq=False)
class Basic(Type):
    """A predeclared basic type. `byte` and `rune` are Basics of their own name and of kind
    UINT8 and INT32, identical to those."""

    kind: Kind
    info: int
    """Of `BasicInfo`."""

    name: str


@dataclass(frozen=True, slots=True, eq=False)
class Array(Type):
    """`[length]elem`."""

    elem: Type
    length: int


@dataclass(frozen=True, slots=True, eq=False)
class Slice(Type):
    """`[]elem`."""

    elem: Type


@dataclass(frozen=True, slots=True, eq=False)
class Struct(Type):
    """`struct { fields }`; `tags` runs parallel to `fields`."""

    fields: tuple[Var, ...]
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Pointer(Type):
    """`*elem`."""

    elem: Type


@dataclass(frozen=True, slots=True, eq=False)
class Tuple(Type):
    """A list of parameters or results; the type of a call with several results."""

    vars: tuple[Var, ...] = ()

    def __len__(self) -> int:
        return len(self.vars)


@dataclass(frozen=True, slots=True, eq=False)
class Signature(Type):
    """A function type. With `variadic` the last parameter's type is a slice."""

    params: Tuple
    results: Tuple
    variadic: bool = False
    recv: Var | None = None
    type_params: tuple[TypeParam, ...] = ()
    recv_type_params: tuple[TypeParam, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Term:
    """A term of a union: `~type` with `tilde`, else `type`."""

    tilde: bool
    type: Type


@dataclass(frozen=True, slots=True, eq=False)
class Union(Type):
    """`A | ~B`, in constraints only."""

    terms: tuple[Term, ...]


@dataclass(slots=True, eq=False)
class Interface(Type):
    """`interface { methods; embedded }`. `typeset.type_set` computes and caches its type set.

    `implicit` marks the wrapper around a constraint literal such as `[T ~int]`.
    """

    methods: tuple[Func, ...] = ()
    embeddeds: tuple[Type, ...] = ()
    implicit: bool = False
    is_comparable: bool = False
    cache: object = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class Map(Type):
    """`map[key]elem`."""

    key: Type
    elem: Type


class Dir(Enum):
    """The direction of a channel type."""

    BOTH = "chan"
    SEND = "chan<-"
    RECV = "<-chan"


@dataclass(frozen=True, slots=True, eq=False)
class Chan(Type):
    """`chan elem` with a direction."""

    dir: Dir
    elem: Type


@dataclass(slots=True, eq=False)
class Named(Type):
    """A defined type. An instance of a generic type has `origin` and `type_args`.

    Instances are made by `instantiate.instance`, which gives the same object for identical
    arguments; their underlying type and methods are substituted on demand (through `resolver`).
    """

    obj: TypeName
    _underlying: Type | None = None
    methods: list[Func] = field(default_factory=list)
    type_params: tuple[TypeParam, ...] = ()
    type_args: tuple[Type, ...] = ()
    origin: Named | None = None
    resolver: Callable[[Named], None] | None = field(default=None, repr=False)
    instances: list[Named] = field(default_factory=list, repr=False)
    """The instances made of this generic type."""

    @property
    def underlying(self) -> Type:
        if self._underlying is None and self.resolver is not None:
            self.resolver(self)
        under = self._underlying
        return under.underlying if under is not None else INVALID


@dataclass(slots=True, eq=False)
class TypeParam(Type):
    """A type parameter; its underlying type is its constraint's interface."""

    obj: TypeName
    index: int
    constraint: Type | None = None

    @property
    def underlying(self) -> Type:
        """The constraint's interface; a constraint that is no interface is wrapped into one."""
        bound = self.constraint
        under = bound.underlying if bound is not None else INVALID
        if isinstance(under, Interface):
            return under
        if bound is None or under is INVALID:
            return Interface()
        self.constraint = Interface(embeddeds=(bound,), implicit=True)
        return self.constraint


INVALID = Basic(Kind.INVALID, BasicInfo.NONE, "invalid type")
"""The type of what failed to check: errors that involve it are not reported again."""
