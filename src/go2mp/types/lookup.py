"""Fields and methods of types: selectors, method sets, missing methods.

(Go specification, "Selectors" and "Method sets".)
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from dataclasses import field as data_field

from go2mp.syntax import nodes
from go2mp.types.identity import identical, same_id
from go2mp.types.instantiate import lookup_own_method, own_methods
from go2mp.types.model import (
    INVALID,
    Interface,
    Named,
    Pointer,
    Struct,
    Type,
    TypeParam,
)
from go2mp.types.objects import Func, Var
from go2mp.types.typeset import type_set

Equivalence = Callable[[Type, Type], bool]


@dataclass(frozen=True, slots=True)
class Found:
    """What a selector denotes: `path` are the embedded fields that lead to `obj`, `indirect`
    tells whether a pointer was followed on the way there.

    Without `obj` nothing usable was found: `ambiguous` if there were several at one depth,
    `pointer_receiver` if the method needs an addressable operand or a pointer.
    """

    obj: Var | Func | None = None
    path: tuple[Var, ...] = ()
    indirect: bool = False
    ambiguous: bool = False
    pointer_receiver: bool = False


@dataclass(slots=True)
class _Entry:
    """A type to search at one depth of embedding; `multiples` if it occurs there repeatedly."""

    type: Type
    path: tuple[Var, ...]
    indirect: bool
    multiples: bool = False


@dataclass(slots=True)
class _Search:
    """A search for one name, from package `pkg`."""

    pkg: str
    name: str
    fold_case: bool
    seen: list[Named] = data_field(default_factory=list)

    def matches(self, entry: _Entry) -> Var | Func | None:
        """The field or method that `entry`'s type itself has."""
        t = entry.type
        if isinstance(t, Named):
            method = lookup_own_method(t, self.pkg, self.name, self.fold_case)
            if method is not None:
                return method
        under = t.underlying
        if isinstance(under, Struct):
            for field in under.fields:
                if same_id(field, self.pkg, self.name, self.fold_case):
                    return field
        elif isinstance(under, Interface):
            methods = type_set(under)
            return methods.lookup_method(self.pkg, self.name, self.fold_case)
        return None

    def is_new(self, t: Type) -> bool:
        """Whether `t` was not met at a shallower depth (where it would shadow this one)."""
        if isinstance(t, Named):
            if any(identical(t, other) for other in self.seen):
                return False
            self.seen.append(t)
        return True


def lookup_field_or_method(
    t: Type, addressable: bool, pkg: str, name: str, fold_case: bool = False
) -> Found:
    """The field or method `name` of `t`, as seen from package `pkg`."""
    if isinstance(t, Named) and isinstance(pointer := t.underlying, Pointer):
        # A defined pointer type has no methods; but its base type's fields are selected.
        found = _lookup(pointer, False, pkg, name, fold_case)
        return Found() if isinstance(found.obj, Func) else found
    return _lookup(t, addressable, pkg, name, fold_case)


def _lookup(t: Type, addressable: bool, pkg: str, name: str, fold_case: bool) -> Found:
    if name == "_":
        return Found()
    base, is_ptr = deref(t)
    if is_ptr and isinstance(base.underlying, Interface):
        return Found()  # a pointer to an interface has no methods
    search = _Search(pkg, name, fold_case)
    current = [_Entry(base, (), is_ptr)]
    while current:
        current = [entry for entry in current if search.is_new(entry.type)]
        hits = [
            (obj, entry)
            for entry in current
            if (obj := search.matches(entry)) is not None
        ]
        if hits:
            obj, entry = hits[0]
            if len(hits) > 1 or entry.multiples:
                return Found(path=entry.path, ambiguous=True)
            needs_pointer = isinstance(obj, Func) and has_pointer_receiver(obj)
            if needs_pointer and not entry.indirect and not addressable:
                return Found(pointer_receiver=True)
            return Found(obj, entry.path, entry.indirect)
        current = _consolidated(_embedded(current))
    return Found()


def _embedded(entries: list[_Entry]) -> list[_Entry]:
    """The types embedded in those of `entries`: the next depth."""
    result = []
    for entry in entries:
        under = entry.type.underlying
        if isinstance(under, Struct):
            for field in under.fields:
                if field.embedded:
                    base, is_ptr = deref(field.type)
                    path = (*entry.path, field)
                    indirect = entry.indirect or is_ptr
                    result.append(_Entry(base, path, indirect, entry.multiples))
    return result


def _consolidated(entries: list[_Entry]) -> list[_Entry]:
    """One entry per type, marked if there were several."""
    result: list[_Entry] = []
    for entry in entries:
        for known in result:
            if identical(known.type, entry.type):
                known.multiples = True
                break
        else:
            result.append(entry)
    return result


def has_pointer_receiver(func: Func) -> bool:
    """Whether a method is declared on a pointer; works before its signature is checked."""
    while func.origin is not None:
        func = func.origin
    if func.decl is not None and func.decl.recv is not None:
        receiver = func.decl.recv.type
        while isinstance(receiver, nodes.ParenExpr):
            receiver = receiver.x
        if isinstance(receiver, nodes.StarExpr):
            return True
        return bool(getattr(func, "pointer_alias", False))
    recv = func.signature.recv
    return recv is not None and isinstance(recv.type, Pointer)


def deref(t: Type) -> tuple[Type, bool]:
    """`*T` -> (T, True); anything else -> (t, False). Does not look through defined types."""
    return (t.elem, True) if isinstance(t, Pointer) else (t, False)


def deref_struct_ptr(t: Type) -> Type:
    """The struct type that `t` points to; `t` itself if it is not such a pointer."""
    under = t.underlying
    if isinstance(under, Pointer) and isinstance(under.elem.underlying, Struct):
        return under.elem
    return t


def is_interface_ptr(t: Type) -> bool:
    """Whether `t` is a pointer to an interface: never what was meant."""
    under = t.underlying
    return isinstance(under, Pointer) and isinstance(under.elem.underlying, Interface)


def interface_ptr_error(t: Type) -> str:
    """What is wrong with a pointer to an interface."""
    under = t.underlying
    if isinstance(under, Pointer) and isinstance(under.elem, TypeParam):
        return f"type {t} is pointer to type parameter, not type parameter"
    return f"type {t} is pointer to interface, not interface"


# --- missing methods ----------------------------------------------------------


def missing_method(
    v: Type, t: Type, static: bool, equivalent: Equivalence = identical
) -> tuple[Func | None, str]:
    """The first method of interface `t` that `v` lacks, with the cause; (None, "") if none.

    With `static` false and an interface `v`, only methods that both have must agree.
    """
    wanted = t.underlying
    assert isinstance(wanted, Interface), t
    under = v.underlying
    for method in type_set(wanted).methods:
        if isinstance(under, Interface):
            other = type_set(under).lookup_method(method.pkg, method.name)
            if other is None and not static:
                continue
            cause = _compare(v, t, method, other, equivalent)
        else:
            cause = _concrete_cause(v, t, method, equivalent)
        if cause is not None:
            return method, cause
    return None, ""


def _concrete_cause(
    v: Type, t: Type, method: Func, equivalent: Equivalence
) -> str | None:
    """Why a type that is no interface lacks `method`; None if it has it."""
    found = _lookup(v, False, method.pkg, method.name, False)
    if found.ambiguous:
        return f"(ambiguous selector {v}.{method.name})"
    if found.pointer_receiver:
        return f"(method {method.name} has pointer receiver)"
    if isinstance(found.obj, Var):
        return f"({v}.{method.name} is a field, not a method)"
    if found.obj is not None:
        return _compare(v, t, method, found.obj, equivalent)
    similar = _lookup(v, False, method.pkg, method.name, True).obj
    if not isinstance(similar, Func):
        return _compare(v, t, method, None, equivalent)
    if similar.name == method.name:
        return f"(unexported method {method.name})"
    return f"(missing method {method.name}){_have_want(similar, method)}"


def _compare(
    v: Type, t: Type, method: Func, other: Func | None, equivalent: Equivalence
) -> str | None:
    """Why `other` is not the wanted `method`; None if it is."""
    if other is None:
        for candidate in (v, t):
            if is_interface_ptr(candidate):
                return f"({interface_ptr_error(candidate)})"
        return f"(missing method {method.name})"
    if equivalent(other.signature, method.signature):
        return None
    if func_string(other) == func_string(method):
        return f"(wrong type for method {method.name})"
    return f"(wrong type for method {method.name}){_have_want(other, method)}"


def _have_want(have: Func, want: Func) -> str:
    return f"\n\t\thave {func_string(have)}\n\t\twant {func_string(want)}"


def func_string(func: Func) -> str:
    """A method's name and signature, without parameter names."""
    from go2mp.types.type_string import signature_string

    return func.name + signature_string(func.signature, param_names=False)


def has_all_methods(
    v: Type, t: Type, static: bool, equivalent: Equivalence = identical
) -> tuple[bool, str]:
    """Whether `v` has all methods of interface `t`; else the cause."""
    if v is INVALID:
        return True, ""
    method, cause = missing_method(v, t, static, equivalent)
    ok = method is None or _has_invalid_embedded_fields(v, [])
    return ok, "" if ok else cause


def _has_invalid_embedded_fields(t: Type, seen: list[Struct]) -> bool:
    """Whether methods may be missing because of an error that was reported already."""
    struct = deref_struct_ptr(t).underlying
    if not isinstance(struct, Struct) or struct in seen:
        return False
    seen.append(struct)
    return any(
        field.embedded
        and (field.type is INVALID or _has_invalid_embedded_fields(field.type, seen))
        for field in struct.fields
    )


def assertable_to(v: Type, t: Type) -> tuple[bool, str]:
    """Whether a value of interface type `v` may be asserted to have type `t`; else the cause."""
    if isinstance(t.underlying, Interface):
        return True, ""  # decided at run time
    return has_all_methods(t, v, False)


# --- method sets --------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class MethodEntry:
    """A method of a method set: `path` are the embedded fields that lead to it."""

    func: Func
    path: tuple[Var, ...]
    indirect: bool


def method_set(t: Type) -> dict[str, MethodEntry]:
    """The method set of `t`, promoted methods included, by name in sorted order."""
    names = sorted({(func.name, func.pkg) for func in _candidates(t)})
    result = {}
    for name, pkg in names:
        found = lookup_field_or_method(t, False, pkg, name)
        if isinstance(found.obj, Func):
            result[name] = MethodEntry(found.obj, found.path, found.indirect)
    return result


def _candidates(t: Type) -> list[Func]:
    """All methods of `t` and of what it embeds, at any depth."""
    base, _ = deref(t)
    search = _Search("", "", False)
    current = [_Entry(base, (), False)]
    result: list[Func] = []
    while current:
        current = [entry for entry in current if search.is_new(entry.type)]
        for entry in current:
            if isinstance(entry.type, Named):
                result.extend(own_methods(entry.type))
            under = entry.type.underlying
            if isinstance(under, Interface):
                result.extend(type_set(under).methods)
        current = _consolidated(_embedded(current))
    return result
