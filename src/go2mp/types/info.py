"""What the checker found out, per node: frozen side tables.

Invariants, as in `go/types`: every expression of a well-typed program is in `types` (identifiers
that are being defined, package names and the `_` are not); the type recorded for an untyped
operand is its final type after conversion; a constant expression has a value.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from go2mp.syntax import nodes
from go2mp.types.model import Type, TypeParam
from go2mp.types.objects import Func, Object, PkgName, Scope, Var


class Mode(Enum):
    """How an operand may be used."""

    INVALID = "invalid"
    NO_VALUE = "no value"
    BUILTIN = "built-in"
    TYPE = "type"
    CONSTANT = "constant"
    VARIABLE = "variable"  # addressable
    MAP_INDEX = "map index expression"
    VALUE = "value"
    NIL = "nil"
    COMMA_OK = "comma, ok expression"


@dataclass(frozen=True, slots=True)
class TypeAndValue:
    """An expression's mode, type and (for constants) value."""

    mode: Mode
    type: Type
    value: object = None


class SelectionKind(Enum):
    """What a selector expression selects."""

    FIELD = "field"
    METHOD_VALUE = "method value"  # x.f, called or not
    METHOD_EXPR = "method expression"  # T.f


@dataclass(frozen=True, slots=True)
class Selection:
    """A resolved selector (not of a package). `path` lists the embedded fields that lead to
    `obj` (without `obj` itself); `indirect` tells whether a pointer was followed."""

    kind: SelectionKind
    recv: Type
    obj: Var | Func
    path: tuple[Var, ...]
    indirect: bool
    type: Type


@dataclass(frozen=True, slots=True)
class Instance:
    """The type arguments of a generic's use, and the resulting type."""

    type_args: tuple[Type, ...]
    type: Type


@dataclass(frozen=True, slots=True)
class Member:
    """What stands for one instance of a generic declaration, and the type arguments."""

    obj: Object
    args: tuple[Type, ...]


@dataclass(slots=True, eq=False)
class Template:
    """A generic function or type of the program, with its instances in order of first use."""

    obj: Object
    params: tuple[TypeParam, ...]
    members: list[Member] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Initializer:
    """One step of package initialisation: `lhs = rhs`, in the order of the Go specification."""

    lhs: tuple[Var, ...]
    rhs: nodes.Expr


@dataclass(slots=True)
class Info:
    """The side tables. Written through `recording` alone."""

    types: dict[nodes.Expr, TypeAndValue] = field(default_factory=dict)
    defs: dict[nodes.Ident, Object | None] = field(default_factory=dict)
    uses: dict[nodes.Ident, Object] = field(default_factory=dict)
    implicits: dict[nodes.Node, Object] = field(default_factory=dict)
    """Type switch clauses -> their variable; import specs without a name -> their PkgName."""
    selections: dict[nodes.SelectorExpr, Selection] = field(default_factory=dict)
    scopes: dict[nodes.Node, Scope] = field(default_factory=dict)
    """The scopes of the file (imports), of blocks, statements and clauses; a function's parameters
    and the names at the top of its body are in the scope of its FuncType."""
    instances: dict[nodes.Ident, Instance] = field(default_factory=dict)
    """The generic's identifier where it is instantiated (explicitly or by inference)."""
    conversions: dict[nodes.Expr, Type] = field(default_factory=dict)
    """Expressions that are converted implicitly to an interface type -> that type, wherever a value
    is assigned: variables, arguments, results, sends, elements, keys, comparisons, `case`s. Values
    that have that type already, and nil, are left out. For `for k = range x` it is `k`."""
    retyped: dict[nodes.Expr, Type] = field(default_factory=dict)
    """Slices and maps of a type literal that are assigned to a defined type -> that type."""
    result_conversions: dict[nodes.Expr, dict[int, Type]] = field(default_factory=dict)
    """Multi-valued calls -> position of a result -> the interface type it is converted to."""
    promoted: dict[nodes.KeyedElement, tuple[Var, ...]] = field(default_factory=dict)
    """Elements of struct literals that set a promoted field -> the embedded fields before it."""
    init_order: list[Initializer] = field(default_factory=list)
    packages: dict[str, PkgName] = field(default_factory=dict)
    templates: tuple[Template, ...] = ()
    """The generic declarations, once `instances.specialise` has written out their instances."""

    def type_of(self, expr: nodes.Expr) -> Type:
        """The type of an expression or of the object an identifier defines."""
        if (tv := self.types.get(expr)) is not None:
            return tv.type
        if isinstance(expr, nodes.Ident) and (obj := self.object_of(expr)) is not None:
            return obj.type
        raise KeyError(expr)

    def value_of(self, expr: nodes.Expr) -> object:
        """The constant value of an expression, or None."""
        tv = self.types.get(expr)
        return tv.value if tv is not None else None

    def object_of(self, ident: nodes.Ident) -> Object | None:
        """What an identifier defines or uses."""
        return self.defs.get(ident) or self.uses.get(ident)
