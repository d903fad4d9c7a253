"""What encoding/json writes: the types that it reaches, and what Python's values do not tell.

`json.Marshal(x)` goes through all of x at run time. It tells nil slices and maps from empty ones,
so that these types are no plain lists and dicts (`slices` and `maps` ask). What else it would have
to know of the Go types is refused: `problems` says why.

Over-approximation: where an interface is reached, it may hold whatever becomes an interface value
anywhere but in the call of a standard function.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from go2mp.analysis.copies import type_key
from go2mp.syntax import nodes
from go2mp.syntax.visit import parents, walk
from go2mp.types.info import Info
from go2mp.types.lookup import method_set
from go2mp.types.model import (
    Array,
    Basic,
    BasicInfo,
    Chan,
    Interface,
    Kind,
    Map,
    Named,
    Pointer,
    Signature,
    Slice,
    Struct,
    Type,
)
from go2mp.types.objects import Func

_WRITERS = frozenset(["Marshal", "MarshalIndent", "Encode"])
_STANDARD = frozenset(["time.Time", "time.Duration", "time.Month", "time.Weekday"])


@dataclass(frozen=True, slots=True)
class Marshalled:
    """The answers: all types that are reached, by their keys, and the reasons against some."""

    types: dict[str, Type]
    problems: tuple[str, ...]

    def reaches(self, type_: Type) -> bool:
        """Whether values of a type are written as JSON."""
        return type_key(type_) in self.types

    @property
    def lengthy(self) -> Iterator[Type]:
        """The types of slices and maps that are reached."""
        for type_ in self.types.values():
            if isinstance(type_.underlying, Slice | Map):
                yield type_


def is_writer(node: nodes.Node, info: Info) -> bool:
    """Whether a call writes a value as JSON."""
    fun = node.fun if isinstance(node, nodes.CallExpr) else None
    func = info.uses.get(fun.sel) if isinstance(fun, nodes.SelectorExpr) else None
    return (
        isinstance(func, Func) and func.pkg == "encoding/json" and func.name in _WRITERS
    )


def analyse_marshalled(file: nodes.File, info: Info) -> Marshalled:
    """Goes through the types of all values that are written."""
    calls = [node for node in walk(file) if is_writer(node, info)]
    pending = [
        info.type_of(call.args[0]) for call in calls if isinstance(call, nodes.CallExpr)
    ]
    found: dict[str, Type] = {}
    held: list[Type] | None = None
    while pending:
        type_ = pending.pop()
        key = type_key(type_)
        if key in found:
            continue
        found[key] = type_
        if isinstance(type_.underlying, Interface) and held is None:
            held = list(_interface_values(file, info))
            pending += held
        if f"{type_}" not in _STANDARD:
            pending += _parts(type_.underlying)
    problems = (_problem(type_) for type_ in found.values())
    return Marshalled(found, tuple(sorted({p for p in problems if p})))


def _interface_values(file: nodes.File, info: Info) -> Iterable[Type]:
    above = parents(file)
    for node in info.conversions:
        call = above.get(node)
        fun = call.fun if isinstance(call, nodes.CallExpr) else None
        callee = info.uses.get(fun.sel) if isinstance(fun, nodes.SelectorExpr) else None
        if callee is None or callee.pkg in ("main", ""):
            yield info.type_of(node)


def _parts(under: Type) -> list[Type]:
    match under:
        case Slice(elem=elem) | Array(elem=elem) | Pointer(elem=elem):
            return [elem]
        case Map(key=key, elem=elem):
            return [key, elem]
        case Struct(fields=fields, tags=tags):
            shown = zip(fields, tags or [""] * len(fields), strict=False)
            return [f.type for f, tag in shown if f.name[:1].isupper() or f.embedded]
    return []


def _problem(type_: Type) -> str:
    """Why values of a type cannot be written; '' if they can."""
    under = type_.underlying
    name = str(type_)
    if name in _STANDARD:
        return ""
    if any(m in method_set(type_) for m in ("MarshalJSON", "MarshalText")):
        return f"{name}, which writes itself"
    match under:
        case Slice(elem=elem) if _is(elem, Kind.UINT8):
            return f"{name}, bytes in base64"
        case Pointer(elem=elem) if not isinstance(elem.underlying, Struct):
            return f"{name}, a pointer to no struct"
        case Chan() | Signature():
            return f"{name}, which JSON has no form for"
        case Struct() if not isinstance(type_, Named):
            return f"{name}, a struct type without a name"
        case Struct(fields=fields) if any(
            _is_pointer(f.type) for f in fields if f.embedded
        ):
            return f"{name}, which embeds a pointer"
        case Map(key=key) if not _is_key(key):
            return f"{name}, whose keys are no strings or integers"
        case Basic(kind=kind) if kind in (
            Kind.FLOAT32,
            Kind.COMPLEX64,
            Kind.COMPLEX128,
        ):
            return f"{name} values"
        case Struct(tags=tags) if any(odd in tag for tag in tags for odd in _ODD_TAGS):
            return f"{name}, with the options string or omitzero in a tag"
    return ""


_ODD_TAGS = (",string", ",omitzero")


def _is(type_: Type, kind: Kind) -> bool:
    under = type_.underlying
    return isinstance(under, Basic) and under.kind is kind


def _is_pointer(type_: Type) -> bool:
    return isinstance(type_.underlying, Pointer | Interface)


def _is_key(type_: Type) -> bool:
    under = type_.underlying
    wanted = BasicInfo.STRING | BasicInfo.INTEGER
    return isinstance(under, Basic) and bool(under.info & wanted)


def json_fields(struct: Struct, prefix: str = "") -> Iterator[tuple[str, str]]:
    """The fields that are written: their path (`Base.Name`) and what the tag says, or the name."""
    tags = struct.tags or ("",) * len(struct.fields)
    for field, tag in zip(struct.fields, tags, strict=False):
        text = _tag(tag)
        name = text.partition(",")[0]
        inner = field.type.underlying
        if text == "-":
            continue
        if field.embedded and not name and isinstance(inner, Struct):
            yield from json_fields(inner, f"{prefix}{field.name}.")
        elif field.name[:1].isupper():
            yield prefix + field.name, text if name else field.name + text


def _tag(tag: str) -> str:
    """The value of the key json in a struct tag."""
    _, found, rest = tag.partition('json:"')
    return rest.partition('"')[0] if found else ""
