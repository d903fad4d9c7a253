"""The universe scope: predeclared types, constants, `nil` and functions.

`TYP[Kind.INT]` is the basic type of a kind. `BYTE` and `RUNE` are Basics of their own, identical
to uint8 and int32; `any` is an alias of the empty interface.
"""

from __future__ import annotations

from go2mp.diagnostics import Span
from go2mp.types.model import (
    INVALID,
    Basic,
    BasicInfo,
    Interface,
    Kind,
    Named,
    Signature,
    Tuple,
    Type,
)
from go2mp.types.objects import Builtin, Const, Func, Nil, Object, Scope, TypeName, Var

NOWHERE = Span(0, 0)
"""The position of what is predeclared."""

_SIGNED = BasicInfo.INTEGER
_UNSIGNED = BasicInfo.INTEGER | BasicInfo.UNSIGNED
_UNTYPED = BasicInfo.UNTYPED

_INFOS = {
    Kind.BOOL: BasicInfo.BOOLEAN,
    Kind.INT: _SIGNED,
    Kind.INT8: _SIGNED,
    Kind.INT16: _SIGNED,
    Kind.INT32: _SIGNED,
    Kind.INT64: _SIGNED,
    Kind.UINT: _UNSIGNED,
    Kind.UINT8: _UNSIGNED,
    Kind.UINT16: _UNSIGNED,
    Kind.UINT32: _UNSIGNED,
    Kind.UINT64: _UNSIGNED,
    Kind.UINTPTR: _UNSIGNED,
    Kind.FLOAT32: BasicInfo.FLOAT,
    Kind.FLOAT64: BasicInfo.FLOAT,
    Kind.COMPLEX64: BasicInfo.COMPLEX,
    Kind.COMPLEX128: BasicInfo.COMPLEX,
    Kind.STRING: BasicInfo.STRING,
    Kind.UNSAFE_POINTER: BasicInfo.NONE,
    Kind.UNTYPED_BOOL: BasicInfo.BOOLEAN | _UNTYPED,
    Kind.UNTYPED_INT: BasicInfo.INTEGER | _UNTYPED,
    Kind.UNTYPED_RUNE: BasicInfo.INTEGER | _UNTYPED,
    Kind.UNTYPED_FLOAT: BasicInfo.FLOAT | _UNTYPED,
    Kind.UNTYPED_COMPLEX: BasicInfo.COMPLEX | _UNTYPED,
    Kind.UNTYPED_STRING: BasicInfo.STRING | _UNTYPED,
    Kind.UNTYPED_NIL: _UNTYPED,
}

TYP: dict[Kind, Basic] = {Kind.INVALID: INVALID}
"""The basic types by kind."""
TYP.update((kind, Basic(kind, info, kind.value)) for kind, info in _INFOS.items())

BYTE = Basic(Kind.UINT8, _UNSIGNED, "byte")
RUNE = Basic(Kind.INT32, _SIGNED, "rune")
ANY_TYPE = Interface()

BUILTINS = frozenset(
    "append cap clear close complex copy delete imag len make max min new panic print println"
    " real recover".split()
)
"""The names of the predeclared functions."""

UNIVERSE = Scope(None)


def _declare(obj: Object) -> None:
    obj.parent = UNIVERSE
    UNIVERSE.names[obj.name] = obj


def _declare_type(name: str, t: Type, is_alias: bool = False) -> None:
    _declare(TypeName(name, NOWHERE, "", t, is_alias=is_alias))


def _declare_named(name: str, under: Interface) -> Named:
    obj = TypeName(name, NOWHERE, "")
    named = Named(obj, under)
    obj.type = named
    _declare(obj)
    return named


def _declare_error() -> Named:
    """`type error interface { Error() string }`."""
    method = Func("Error", NOWHERE, "")
    named = _declare_named("error", Interface(methods=(method,)))
    result = Var("", NOWHERE, "", TYP[Kind.STRING], is_result=True)
    recv = Var("", NOWHERE, "", named, is_param=True)
    method.type = Signature(Tuple(), Tuple((result,)), recv=recv)
    return named


for _kind, _basic in TYP.items():
    if _kind not in (Kind.INVALID, Kind.UNSAFE_POINTER):
        if not _basic.info & _UNTYPED:
            _declare_type(_basic.name, _basic)
_declare_type("byte", BYTE, is_alias=True)
_declare_type("rune", RUNE, is_alias=True)
_declare_type("any", ANY_TYPE, is_alias=True)
ERROR_TYPE = _declare_error()
COMPARABLE = _declare_named("comparable", Interface(is_comparable=True))
for _name, _value in (("true", True), ("false", False)):
    _declare(Const(_name, NOWHERE, "", TYP[Kind.UNTYPED_BOOL], value=_value))
IOTA = Const("iota", NOWHERE, "", TYP[Kind.UNTYPED_INT], value=0)
_declare(IOTA)
_declare(Nil("nil", NOWHERE, "", TYP[Kind.UNTYPED_NIL]))
for _name in sorted(BUILTINS):
    _declare(Builtin(_name, NOWHERE, ""))
