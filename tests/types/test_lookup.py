"""Selectors, method sets, missing methods, implementing interfaces."""

from __future__ import annotations

import pytest
from tests.types.build import (
    basic,
    func,
    interface,
    method,
    named,
    struct,
    type_param,
    union,
)

from go2mp.types.implements import implements
from go2mp.types.lookup import (
    assertable_to,
    lookup_field_or_method,
    method_set,
    missing_method,
)
from go2mp.types.model import Pointer, Slice, Type
from go2mp.types.universe import ANY_TYPE, COMPARABLE

INT, STRING, FLOAT = basic("int"), basic("string"), basic("float64")
STRINGER = named("Stringer", interface(String=func([], [STRING])))

BASE = named("Base", struct(ID=INT, shadow=INT))
method(BASE, "Value", func([], [INT]))
method(BASE, "Set", func([INT]), pointer=True)
OTHER = named("Other", struct(ID=STRING))
INNER = named("Inner", struct((BASE,), shadow=STRING))
OUTER = named("Outer", struct((Pointer(INNER),)))
TWICE = named("Twice", struct((BASE, OTHER)))
MY_INT = named("MyInt", INT)
method(MY_INT, "String", func([], [STRING]))
PTR_STRINGER = named("PtrStringer", struct())
method(PTR_STRINGER, "String", func([], [STRING]), pointer=True)
WRONG = named("Wrong", struct())
method(WRONG, "String", func([], [INT]))
LOWER = named("Lower", struct())
method(LOWER, "string", func([], [STRING]))
FIELD = named("Field", struct(String=STRING))

LOOKUPS: list[tuple[Type, str, str]] = [
    # type, name, what is found
    (BASE, "ID", "ID"),
    (BASE, "id", ""),
    (BASE, "_", ""),
    (INNER, "ID", "Base.ID"),
    (INNER, "shadow", "shadow"),
    (OUTER, "ID", "Inner.Base.ID indirect"),
    (OUTER, "Value", "Inner.Base.Value indirect"),
    (OUTER, "Set", "Inner.Base.Set indirect"),
    (INNER, "Set", "pointer receiver"),
    (Pointer(INNER), "Set", "Base.Set indirect"),
    (TWICE, "ID", "ambiguous"),
    (TWICE, "Value", "Base.Value"),
    (STRINGER, "String", "String"),
    (Pointer(STRINGER), "String", ""),
    (type_param("T", STRINGER), "String", "String"),
    (Pointer(type_param("T", STRINGER)), "String", ""),
    (named("P", Pointer(BASE)), "ID", "ID indirect"),
    (named("P", Pointer(BASE)), "Value", ""),
]


@pytest.mark.parametrize(("t", "name", "expected"), LOOKUPS)
def test_lookup(t: Type, name: str, expected: str) -> None:
    found = lookup_field_or_method(t, False, "main", name)
    text = ".".join(
        [*(v.name for v in found.path), found.obj.name if found.obj else ""]
    )
    if found.ambiguous:
        text = "ambiguous"
    if found.pointer_receiver:
        text = "pointer receiver"
    assert text + (" indirect" if found.indirect else "") == expected


def test_addressable_operands_have_pointer_methods() -> None:
    assert lookup_field_or_method(INNER, True, "main", "Set").obj is not None


def test_unexported_names_belong_to_their_package() -> None:
    assert lookup_field_or_method(BASE, False, "other", "shadow").obj is None
    assert lookup_field_or_method(BASE, False, "other", "ID").obj is not None


def test_recursive_embedding_ends() -> None:
    node = named("Node", None)
    node._underlying = struct((Pointer(node),), X=INT)
    assert lookup_field_or_method(node, False, "main", "X").path == ()
    assert lookup_field_or_method(node, False, "main", "Y").obj is None


def test_method_sets() -> None:
    assert list(method_set(BASE)) == ["Value"]
    assert list(method_set(Pointer(BASE))) == ["Set", "Value"]
    assert list(method_set(OUTER)) == ["Set", "Value"]
    assert list(method_set(STRINGER)) == ["String"]
    assert [v.name for v in method_set(OUTER)["Set"].path] == ["Inner", "Base"]


MISSING = [
    (MY_INT, ""),
    (Pointer(MY_INT), ""),
    (INT, "(missing method String)"),
    (PTR_STRINGER, "(method String has pointer receiver)"),
    (
        WRONG,
        "(wrong type for method String)\n\t\thave String() int\n\t\twant String() string",
    ),
    (
        LOWER,
        "(missing method String)\n\t\thave string() string\n\t\twant String() string",
    ),
    (FIELD, "(Field.String is a field, not a method)"),
    (Pointer(STRINGER), "(type *Stringer is pointer to interface, not interface)"),
    (ANY_TYPE, "(missing method String)"),
]


@pytest.mark.parametrize(("t", "cause"), MISSING)
def test_missing_method(t: Type, cause: str) -> None:
    assert missing_method(t, STRINGER, True)[1] == cause


NUMBER = named("Number", interface(union((INT,), (FLOAT,))))
EXACT = named("Exact", interface(union(INT, FLOAT)))
EMPTY = named("Empty", interface(union(INT), union(STRING)))
SATISFIES = [
    (INT, NUMBER, ""),
    (MY_INT, NUMBER, ""),
    (
        STRING,
        NUMBER,
        "string does not satisfy Number (string missing in ~int | ~float64)",
    ),
    (
        MY_INT,
        EXACT,
        "MyInt does not satisfy Exact (possibly missing ~ for int in Exact)",
    ),
    (INT, EMPTY, "cannot satisfy Empty (empty type set)"),
    (INT, COMPARABLE, ""),
    (Slice(INT), COMPARABLE, "[]int does not satisfy comparable"),
    (STRINGER, COMPARABLE, ""),
    (type_param("T", NUMBER), NUMBER, ""),
    (type_param("T", ANY_TYPE), NUMBER, "T does not satisfy Number"),
    (type_param("T", ANY_TYPE), COMPARABLE, "T does not satisfy comparable"),
    (INT, STRINGER, "int does not satisfy Stringer (missing method String)"),
    (INT, MY_INT, "int does not satisfy MyInt (MyInt is not an interface)"),
]


@pytest.mark.parametrize(("v", "t", "cause"), SATISFIES)
def test_satisfies(v: Type, t: Type, cause: str) -> None:
    assert implements(v, t, constraint=True) == (not cause, cause)


def test_assertable() -> None:
    assert assertable_to(STRINGER, MY_INT) == (True, "")
    assert assertable_to(STRINGER, INT) == (False, "(missing method String)")
    assert assertable_to(STRINGER, interface(Other=func())) == (True, "")
