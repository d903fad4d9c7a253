"""Questions about types: identity, comparability, type sets, type strings."""

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
    untyped,
)

from go2mp.types.identity import identical, identical_ignore_tags
from go2mp.types.instantiate import instance
from go2mp.types.model import (
    Array,
    Chan,
    Dir,
    Interface,
    Map,
    Pointer,
    Slice,
    Struct,
    Type,
)
from go2mp.types.predicates import (
    all_integer,
    all_ordered,
    comparable,
    default_type,
    has_nil,
    is_integer,
    max_type,
    why_not_comparable,
)
from go2mp.types.type_string import runtime_type_string, type_string
from go2mp.types.typeset import common_under, type_set
from go2mp.types.universe import ANY_TYPE, COMPARABLE, ERROR_TYPE

INT, STRING, BYTE = basic("int"), basic("string"), basic("byte")
FLOAT = basic("float64")
MY_INT = named("MyInt", INT)
POINT = named("Point", struct(X=INT, Y=INT))
P = type_param("P", ANY_TYPE)
LIST = named("List", struct(items=Slice(P)), P)
NUMBER = interface(union((INT,), (FLOAT,)))
STRINGER = interface(String=func([], [STRING]))


def _recursive() -> Interface:
    """`interface { m() interface{ <itself> } }`: anonymous, through an embedding."""
    made = Interface()
    made.methods = interface(m=func([], [Interface(embeddeds=(made,))])).methods
    return made


IDENTICAL = [
    (BYTE, basic("uint8"), True),
    (basic("rune"), basic("int32"), True),
    (INT, basic("int64"), False),
    (INT, MY_INT, False),
    (MY_INT, named("MyInt", INT), False),
    (Slice(BYTE), Slice(basic("uint8")), True),
    (Array(INT, 2), Array(INT, 3), False),
    (Map(STRING, INT), Map(STRING, INT), True),
    (Chan(Dir.BOTH, INT), Chan(Dir.SEND, INT), False),
    (Pointer(POINT), Pointer(POINT), True),
    (struct(A=INT), struct(A=INT), True),
    (struct(A=INT), struct(B=INT), False),
    (struct((POINT,)), struct(Point=POINT), False),
    (func([INT], [STRING]), func([INT], [STRING]), True),
    (func([Slice(INT)], variadic=True), func([Slice(INT)]), False),
    (STRINGER, interface(String=func([], [STRING])), True),
    (interface(A=func(), B=func()), interface(B=func(), A=func()), True),
    (interface(STRINGER), STRINGER, True),
    (ANY_TYPE, interface(), True),
    (ANY_TYPE, COMPARABLE.underlying, False),
    (interface(union(INT, STRING)), interface(union(STRING, INT)), True),
    (interface(union((INT,))), interface(union(INT)), False),
    (_recursive(), _recursive(), True),
    (P, type_param("P", ANY_TYPE), False),
]


@pytest.mark.parametrize(("x", "y", "same"), IDENTICAL)
def test_identical(x: Type, y: Type, same: bool) -> None:
    assert identical(x, y) is same
    assert identical(y, x) is same


def test_tags_count_for_identity_alone() -> None:
    plain = struct(A=INT)
    tagged = Struct(plain.fields, ('json:"a"',))
    assert not identical(plain, tagged)
    assert identical_ignore_tags(plain, tagged)


def test_instances_are_canonical() -> None:
    assert instance(LIST, [INT]) is instance(LIST, [INT])
    assert instance(LIST, [Slice(INT)]) is instance(LIST, [Slice(INT)])
    assert not identical(instance(LIST, [INT]), instance(LIST, [STRING]))


COMPARABLES = [
    (INT, None),
    (Slice(INT), ""),
    (Map(INT, INT), ""),
    (func(), ""),
    (untyped("nil"), ""),
    (Pointer(Slice(INT)), None),
    (POINT, None),
    (struct(a=Slice(INT)), "struct containing []int cannot be compared"),
    (Array(Slice(INT), 2), "[2][]int cannot be compared"),
    (ANY_TYPE, None),
    (type_param("P", ANY_TYPE), "incomparable types in type set"),
    (type_param("P", COMPARABLE), None),
    (type_param("P", NUMBER), None),
    (
        type_param("P", interface(union(INT, Slice(INT)))),
        "incomparable types in type set",
    ),
]


@pytest.mark.parametrize(("t", "cause"), COMPARABLES)
def test_comparable(t: Type, cause: str | None) -> None:
    assert why_not_comparable(t) == cause
    assert comparable(t) == (cause is None)


def test_strictly_comparable() -> None:
    assert why_not_comparable(ANY_TYPE, dynamic=False) is not None
    assert why_not_comparable(struct(a=ANY_TYPE), dynamic=False) is not None
    assert why_not_comparable(POINT, dynamic=False) is None


def test_predicates_of_type_parameters() -> None:
    number = type_param("N", interface(union((INT,), (basic("int8"),))))
    assert all_integer(number) and all_ordered(number)
    assert not is_integer(number)
    assert not all_integer(type_param("N", NUMBER))
    assert not all_integer(type_param("N", ANY_TYPE))


def test_has_nil() -> None:
    for t in (Slice(INT), Pointer(INT), Map(INT, INT), func(), ERROR_TYPE):
        assert has_nil(t)
    assert not has_nil(POINT)
    assert not has_nil(type_param("P", ANY_TYPE))
    assert has_nil(type_param("P", interface(union(Slice(INT), Map(INT, INT)))))


def test_untyped_types() -> None:
    assert default_type(untyped("rune")) is basic("rune")
    assert default_type(untyped("float")) is FLOAT
    assert default_type(INT) is INT
    assert max_type(untyped("int"), untyped("rune")) is untyped("rune")
    assert max_type(untyped("float"), untyped("rune")) is untyped("float")
    assert max_type(untyped("int"), untyped("string")) is None
    assert max_type(untyped("bool"), untyped("bool")) is untyped("bool")


def test_type_sets() -> None:
    assert type_set(ANY_TYPE).is_all
    assert type_set(STRINGER).is_method_set
    assert type_set(interface(union(INT), union(STRING))).is_empty
    both = type_set(interface(NUMBER, union((INT,), STRING)))
    assert both.terms is not None
    assert [(term.tilde, term.type) for term in both.terms] == [(True, INT)]
    limited = type_set(interface(COMPARABLE, union(INT, Slice(INT))))
    assert limited.terms is not None and len(limited.terms) == 1


def test_common_underlying_types() -> None:
    def common(*terms: Type | tuple[Type]) -> tuple[Type | None, str]:
        return common_under(type_param("P", interface(union(*terms))))

    assert common(INT, MY_INT)[0] is INT
    assert common(INT, STRING) == (
        None,
        "int and string have different underlying types",
    )
    assert common_under(P) == (None, "no specific type")
    send = Chan(Dir.SEND, INT)
    assert common(Chan(Dir.BOTH, INT), send)[0] is send
    cause = "channels chan<- int and <-chan int have conflicting directions"
    assert common(send, Chan(Dir.RECV, INT)) == (None, cause)


RECV = Chan(Dir.RECV, INT)
STRINGS = [
    (Slice(POINT), "[]Point", "[]main.Point"),
    (BYTE, "byte", "uint8"),
    (Map(STRING, basic("rune")), "map[string]rune", "map[string]int32"),
    (Chan(Dir.BOTH, RECV), "chan (<-chan int)", "chan (<-chan int)"),
    (Chan(Dir.SEND, Chan(Dir.BOTH, INT)), "chan<- chan int", "chan<- chan int"),
    (
        func([INT, Slice(STRING)], [ERROR_TYPE], True),
        "func(int, ...string) error",
        None,
    ),
    (func([], [INT, STRING]), "func() (int, string)", "func() (int, string)"),
    (struct(), "struct{}", "struct {}"),
    (struct(X=INT, y=STRING), "struct{X int; y string}", "struct { X int; y string }"),
    (ANY_TYPE, "any", "interface {}"),
    (interface(), "interface{}", "interface {}"),
    (STRINGER, "interface{String() string}", "interface { String() string }"),
    (NUMBER, "interface{~int | ~float64}", "interface {}"),
    (LIST, "List[P any]", None),
    (instance(LIST, [Pointer(POINT)]), "List[*Point]", "main.List[*main.Point]"),
    (ERROR_TYPE, "error", "error"),
    (type_param("P", NUMBER), "P", None),
]


@pytest.mark.parametrize(("t", "message", "runtime"), STRINGS)
def test_type_strings(t: Type, message: str, runtime: str | None) -> None:
    assert type_string(t) == message
    if runtime is not None:
        assert runtime_type_string(t) == runtime


def test_methods_of_instances_are_substituted() -> None:
    q = type_param("Q", ANY_TYPE)
    box = named("Box", None, type_param("P", ANY_TYPE))
    early = instance(box, [INT])
    box._underlying = struct(value=box.type_params[0])
    method(box, "Get", func([Slice(q)], [q]), True, (q,))
    assert type_string(early.underlying) == "struct{value int}"
    from go2mp.types.instantiate import own_methods

    (get,) = own_methods(early)
    assert type_string(get.signature) == "func([]int) int"
    assert get is own_methods(early)[0]
    assert get.signature.recv is not None
    assert type_string(get.signature.recv.type) == "*Box[int]"


def test_runtime_strings_of_type_arguments_have_full_paths() -> None:
    rand = named("Rand", struct())
    rand.obj.pkg = "math/rand"
    assert runtime_type_string(Pointer(rand)) == "*rand.Rand"
    assert runtime_type_string(instance(LIST, [rand])) == "main.List[math/rand.Rand]"
