"""Types as interface values see them: what Python tells by itself, and what it confuses.

`boxes` asks these questions of a program's types.
"""

from __future__ import annotations

from collections.abc import Iterable

from go2mp.types.identity import identical
from go2mp.types.lookup import missing_method
from go2mp.types.model import (
    Array,
    Basic,
    BasicInfo,
    Interface,
    Kind,
    Map,
    Named,
    Pointer,
    Signature,
    Slice,
    Struct,
    Type,
    TypeParam,
)
from go2mp.types.type_string import runtime_type_string

NATIVE = frozenset(
    [Kind.BOOL, Kind.INT, Kind.FLOAT64, Kind.STRING, Kind.COMPLEX128, Kind.UNTYPED_NIL]
)
"""The basic types that are their Python type's natural Go type."""

UNLIKE_PYTHON = Array | Slice | Map | Signature
"""What Go compares otherwise than Python, or does not compare."""

STANDARD_NUMBERS = ("time.Duration", "time.Month", "time.Weekday")
"""Standard types that are ints in Python, and have classes of these names as interface values."""

_TOLD_BY_TYPE = ("float32", "complex64", "struct {}", *STANDARD_NUMBERS)
"""Types whose values are printed in a way that Python's own types do not tell."""


def holds(whole: Type, part: Type, seen: list[Type]) -> bool:
    if identical(whole, part):
        return True
    if whole in seen:
        return False
    seen.append(whole)
    match whole.underlying:
        case Pointer(elem=elem) | Slice(elem=elem) | Array(elem=elem) | Map(elem=elem):
            inner = [elem]
        case Struct(fields=fields):
            inner = [field.type for field in fields]
        case _:
            return False
    return any(holds(t, part, seen) for t in inner)


def held_interfaces(type_: Type, above: tuple[Type, ...]) -> tuple[Type, ...]:
    """The interfaces of the values that printing a value may come to."""
    if type_ in above:
        return ()
    above = (*above, type_)
    match type_.underlying:
        case Interface():
            return (type_,)
        case Pointer(elem=elem) | Slice(elem=elem) | Array(elem=elem):
            parts: tuple[Type, ...] = (elem,)
        case Map(key=key, elem=elem):
            parts = (key, elem)
        case Struct(fields=fields):
            parts = tuple(field.type for field in fields)
        case _:
            return ()
    return tuple(i for part in parts for i in held_interfaces(part, above))


def is_number_or_list(under: Type) -> bool:
    """Whether a class that derives from Python's type of it would print as that."""
    if isinstance(under, Basic):
        return not under.info & (BasicInfo.INTEGER | BasicInfo.STRING)
    return isinstance(under, Slice | Array | Map)


_KINDS = {
    "bools": BasicInfo.BOOLEAN,
    "floats": BasicInfo.FLOAT,
    "complex": BasicInfo.COMPLEX,
}


def kinds(types: Iterable[Type]) -> frozenset[str]:
    """The kinds of types and of what their values hold, other than in interfaces."""
    found: set[str] = set()
    seen: set[Type] = set()
    pending = list(types)
    while pending:
        type_ = pending.pop()
        if type_ in seen:
            continue
        seen.add(type_)
        if isinstance(type_, TypeParam):
            return frozenset([*_KINDS, "lists", "maps", "structs"])
        match type_.underlying:
            case Basic(info=info):
                found |= {name for name, flag in _KINDS.items() if info & flag}
            case Slice(elem=elem) | Array(elem=elem):
                found.add("lists")
                pending.append(elem)
            case Map(elem=elem, key=key):
                found.add("maps")
                pending += [key, elem]
            case Pointer(elem=elem):
                pending.append(elem)
            case Struct(fields=fields):
                found.add("structs")
                pending += [field.type for field in fields]
    return frozenset(found)


def pointed(type_: Type) -> Type:
    """What a pointer points to, or the type itself."""
    under = type_.underlying
    return under.elem if isinstance(under, Pointer) else type_


def identical_in(type_: Type, types: tuple[Type, ...]) -> bool:
    """Whether one of `types` is identical to `type_`."""
    return any(identical(t, type_) for t in types)


def is_own(type_: Type) -> bool:
    """Whether a type, or what it points to, is defined by the program."""
    under = type_.underlying
    owner = under.elem if isinstance(under, Pointer) else type_
    return isinstance(owner, Named) and owner.obj.pkg == "main"


def is_nil(type_: Type) -> bool:
    return isinstance(type_, Basic) and type_.kind is Kind.UNTYPED_NIL


def implements(type_: Type, interface: Type) -> bool:
    return missing_method(type_, interface, False)[0] is None


def is_natural(type_: Type) -> bool:
    """Whether Python's own type of the value tells its Go type."""
    if isinstance(type_, Basic):
        return type_.kind in NATIVE or bool(type_.info & BasicInfo.UNTYPED)
    if isinstance(type_, Named):
        if type_.obj.pkg != "main":
            return True
        return isinstance(type_.underlying, Struct) or bool(
            (type_.origin or type_).methods
        )
    if isinstance(type_, Pointer):
        elem = type_.elem
        own = isinstance(elem, Named) and is_natural(elem)
        return isinstance(elem.underlying, Struct) or (
            own and isinstance(elem.underlying, Slice | Map)
        )
    return isinstance(type_, Struct)


def is_told_by_type(type_: Type) -> bool:
    """Whether Python's values of a type without a class do not tell how they are printed."""
    return any(part in spelled_out(type_) for part in _TOLD_BY_TYPE)


def spelled_out(type_: Type, above: tuple[Type, ...] = ()) -> str:
    """A type as helpers must know it: without the names of types whose values have no class."""
    inside = (*above, type_)
    if type_ in above:  # type Tree []Tree
        return runtime_type_string(type_)
    if isinstance(type_, Named) and not is_natural(type_):
        return spelled_out(type_.underlying, inside)
    match type_:
        case Slice(elem=elem):
            return f"[]{spelled_out(elem, inside)}"
        case Array(length=length, elem=elem):
            return f"[{length}]{spelled_out(elem, inside)}"
        case Map(key=key, elem=elem):
            return f"map[{spelled_out(key, inside)}]{spelled_out(elem, inside)}"
    return runtime_type_string(type_)


def python_family(type_: Type) -> str:
    """The Python class that a type's plain values have."""
    under = type_.underlying
    if isinstance(type_, Named) and is_natural(type_):
        return str(type_)
    if isinstance(under, Basic):
        for flag, name in (
            (BasicInfo.BOOLEAN, "bool"),
            (BasicInfo.INTEGER, "int"),
            (BasicInfo.FLOAT, "float"),
            (BasicInfo.STRING, "str"),
            (BasicInfo.COMPLEX, "complex"),
        ):
            if under.info & flag:
                return name
    if isinstance(under, Pointer) and not is_natural(type_):
        return "list" if isinstance(under.elem.underlying, Array) else "Ref"
    if isinstance(under, Slice | Array):
        return "list"
    if isinstance(under, Map):
        return "dict"
    if isinstance(under, Signature):
        return "function"
    return str(type_)


def derives(type_: Type, name: str) -> bool:
    """Whether a class derives from int, float or str."""
    if str(type_) in STANDARD_NUMBERS:
        return name == "int"
    if not isinstance(type_, Named) or not is_natural(type_) or type_.obj.pkg != "main":
        return False
    under = type_.underlying
    return isinstance(under, Basic) and python_family(under) == name
