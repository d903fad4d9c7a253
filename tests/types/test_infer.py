"""Type inference, assignability and conversions of operands."""

from __future__ import annotations

from fractions import Fraction

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
    var,
)

from go2mp.diagnostics import Span
from go2mp.syntax.nodes import Ident
from go2mp.types.assignability import (
    assignable_to,
    constant_conversion,
    convertible_to,
    implicit_type_and_value,
    representation,
)
from go2mp.types.infer import InferenceError, infer, rename_type_params
from go2mp.types.info import Mode
from go2mp.types.instantiate import instance, instantiate_signature, verify
from go2mp.types.model import (
    Array,
    Basic,
    Chan,
    Dir,
    Map,
    Pointer,
    Signature,
    Slice,
    Tuple,
    Type,
    TypeParam,
)
from go2mp.types.operand import Operand
from go2mp.types.universe import ANY_TYPE, COMPARABLE, ERROR_TYPE

INT, STRING, FLOAT = basic("int"), basic("string"), basic("float64")
BYTE, RUNE, BOOL = basic("byte"), basic("rune"), basic("bool")
MY_INT = named("MyInt", INT)
INTS = named("Ints", Slice(INT))


def value(t: Type, name: str = "x") -> Operand:
    """A variable of type `t`."""
    return Operand(Mode.VARIABLE, t, expr=Ident(Span(0, 0), name))


def const(x: int | Fraction | bytes | bool, kind: str) -> Operand:
    """An untyped constant."""
    return Operand(Mode.CONSTANT, untyped(kind), x, Ident(Span(0, 0), "c"))


ONE, HALF, TEXT = const(1, "int"), const(Fraction(1, 2), "float"), const(b"s", "string")
NIL = Operand(Mode.NIL, untyped("nil"))


def _params(*constraints: Type) -> list[TypeParam]:
    return [
        type_param(name, constraint, index)
        for index, (name, constraint) in enumerate(
            zip("PQR", constraints, strict=False)
        )
    ]


def _infer(
    params: list[TypeParam], types: list[Type], args: list[Operand], given: list[Type]
) -> str:
    result = infer(params, given, Tuple(tuple(var("", t) for t in types)), args)
    if isinstance(result, InferenceError):
        return result.message
    return ", ".join(map(str, result))


def test_from_typed_arguments() -> None:
    p, q = params = _params(ANY_TYPE, ANY_TYPE)
    assert _infer(params, [p, q], [value(INT), value(STRING)], []) == "int, string"
    map_type = Map(STRING, Slice(INT))
    assert _infer(params, [Map(p, Slice(q))], [value(map_type)], []) == "string, int"
    convert = func([INT], [STRING])
    types: list[Type] = [Slice(p), func([p], [q])]
    assert _infer(params, types, [value(INTS), value(convert)], []) == "int, string"
    assert _infer(params, [q], [value(BOOL)], [INT]) == "int, bool"


def test_from_untyped_constants() -> None:
    (p,) = params = _params(ANY_TYPE)
    assert _infer(params, [p, p], [ONE, HALF], []) == "float64"
    assert _infer(params, [p, p], [ONE, value(MY_INT)], []) == "MyInt"
    mismatch = "mismatched types untyped int and untyped string (cannot infer P)"
    assert _infer(params, [p, p], [ONE, TEXT], []) == mismatch
    assert _infer(params, [p], [NIL], []) == "cannot infer P"


def test_from_constraints() -> None:
    (elem,) = _params(ANY_TYPE)
    slices = type_param("S", interface(union((Slice(elem),))), 1)
    assert _infer([elem, slices], [slices], [value(INTS)], []) == "int, Ints"
    plain = type_param("PT", interface(union(Pointer(elem))), 1)
    assert _infer([elem, plain], [], [], [INT]) == "int, *int"


def test_from_methods() -> None:
    (elem,) = _params(ANY_TYPE)
    getter = type_param("G", interface(Get=func([], [elem])), 1)
    box = named("Box", struct())
    method(box, "Get", func([], [STRING]))
    assert _infer([elem, getter], [getter], [value(box)], []) == "string, Box"


def test_messages() -> None:
    p, q = params = _params(ANY_TYPE, ANY_TYPE)
    same = "type string of x does not match inferred type int for P"
    assert _infer([p], [p, p], [value(INT), value(STRING)], []) == same
    shape = "type int of x does not match []P (cannot infer P)"
    assert _infer([p], [Slice(p)], [value(INT)], []) == shape
    assert _infer(params, [p], [value(INT)], []) == "cannot infer Q"


def test_channels_and_defined_types_win() -> None:
    (p,) = params = _params(ANY_TYPE)
    both, send = Chan(Dir.BOTH, INT), Chan(Dir.SEND, INT)
    assert _infer(params, [p, p], [value(both), value(send)], []) == "chan<- int"
    assert _infer(params, [p, p], [value(Slice(INT)), value(INTS)], []) == "Ints"


def test_infinite_types_are_not_inferred() -> None:
    p = type_param("P", ANY_TYPE)
    p.constraint = interface(union(Pointer(p)))
    assert _infer([p], [], [], []) == "cannot infer P"


def test_recursive_calls_rename() -> None:
    (p,) = params = _params(COMPARABLE)
    fresh, t = rename_type_params(params, Tuple((var("", Slice(p)),)))
    assert fresh[0] is not p and fresh[0].constraint is COMPARABLE
    assert isinstance(t, Tuple)
    assert _infer(list(fresh), [v.type for v in t.vars], [value(Slice(p))], []) == "P"


def test_instantiated_signatures_and_verification() -> None:
    (p,) = params = _params(interface(union((INT,), (FLOAT,))))
    sig = Signature(
        Tuple((var("x", p),)), Tuple((var("", Slice(p)),)), type_params=(p,)
    )
    assert str(instantiate_signature(sig, [INT])) == "func(x int) []int"
    assert verify(params, [MY_INT]) is None
    missing = "(string missing in ~int | ~float64)"
    cause = f"string does not satisfy interface{{~int | ~float64}} {missing}"
    assert verify(params, [STRING]) == (0, cause)


def test_recursive_generic_types() -> None:
    (p,) = _params(ANY_TYPE)
    node = named("Node", None, p)
    node._underlying = struct(value=p, next=Pointer(instance(node, [p])))
    ints = instance(node, [INT])
    assert str(ints.underlying) == "struct{value int; next *Node[int]}"


CHAN = Chan(Dir.BOTH, INT)
STRINGER = named("Stringer", interface(String=func([], [STRING])))
NUM = type_param("N", interface(union((INT,), (FLOAT,))))
ASSIGNABLE: list[tuple[Operand, Type, bool, str]] = [
    (value(INT), INT, True, ""),
    (value(INT), MY_INT, False, ""),
    (value(Slice(INT)), INTS, True, ""),
    (value(INTS), named("Other", Slice(INT)), False, ""),
    (value(CHAN), Chan(Dir.SEND, INT), True, ""),
    (value(Chan(Dir.SEND, INT)), CHAN, False, ""),
    (value(INT), ANY_TYPE, True, ""),
    (
        value(INT),
        STRINGER,
        False,
        "int does not implement Stringer (missing method String)",
    ),
    (value(ANY_TYPE), INT, False, "need type assertion"),
    (ONE, FLOAT, True, ""),
    (ONE, STRING, False, ""),
    (HALF, INT, False, ""),
    (const(300, "int"), BYTE, False, ""),
    (ONE, ANY_TYPE, True, ""),
    (ONE, ERROR_TYPE, False, ""),
    (NIL, Slice(INT), True, ""),
    (NIL, INT, False, ""),
    (NIL, ERROR_TYPE, True, ""),
    (ONE, NUM, True, ""),
    (HALF, NUM, False, ""),
    (value(INT), NUM, False, ""),
    (value(NUM), NUM, True, ""),
]


@pytest.mark.parametrize(("x", "t", "ok", "cause"), ASSIGNABLE)
def test_assignable(x: Operand, t: Type, ok: bool, cause: str) -> None:
    assert assignable_to(x, t) == (ok, cause)


CONVERTIBLE: list[tuple[Type, Type, bool]] = [
    (INT, FLOAT, True),
    (MY_INT, INT, True),
    (INT, STRING, True),
    (FLOAT, STRING, False),
    (STRING, Slice(BYTE), True),
    (Slice(RUNE), STRING, True),
    (STRING, INT, False),
    (BOOL, INT, False),
    (Slice(INT), Array(INT, 3), True),
    (Slice(INT), Pointer(Array(INT, 3)), True),
    (Slice(INT), Array(STRING, 3), False),
    (Pointer(MY_INT), Pointer(INT), True),
    (NUM, INT, True),
    (INT, NUM, True),
    (NUM, STRING, False),
]


@pytest.mark.parametrize(("v", "t", "ok"), CONVERTIBLE)
def test_convertible(v: Type, t: Type, ok: bool) -> None:
    assert convertible_to(value(v), t)[0] is ok


def test_constant_conversions() -> None:
    assert constant_conversion(const(65, "int"), STRING) == (True, b"A")
    assert constant_conversion(const(-1, "int"), STRING) == (True, b"\xef\xbf\xbd")
    assert constant_conversion(const(Fraction(2), "float"), INT) == (True, 2)
    assert constant_conversion(HALF, INT) == (False, None)
    assert constant_conversion(ONE, Slice(INT)) == (False, None)


def test_representation_failures() -> None:
    assert isinstance(INT, Basic) and isinstance(BYTE, Basic)
    assert representation(HALF, INT) == (None, "truncated")
    assert representation(const(256, "int"), BYTE) == (None, "overflows")
    assert representation(TEXT, INT) == (None, "")


def test_implicit_types() -> None:
    assert implicit_type_and_value(ONE, ANY_TYPE)[0] is INT
    assert implicit_type_and_value(ONE, untyped("float"))[0] is untyped("float")
    assert implicit_type_and_value(NIL, Slice(INT))[0] is untyped("nil")
    assert implicit_type_and_value(ONE, FLOAT) == (FLOAT, Fraction(1))


OPERANDS = [
    (value(INT), "x (variable of type int)"),
    (value(INTS), "x (variable of slice type Ints)"),
    (value(MY_INT), "x (variable of int type MyInt)"),
    (value(NUM), "x (variable of type N constrained by interface{~int | ~float64})"),
    (ONE, "c (untyped int constant 1)"),
    (Operand(Mode.CONSTANT, INT, 3), "3 (constant of type int)"),
    (NIL, "nil"),
    (Operand(Mode.TYPE, INT), "int (type)"),
]


@pytest.mark.parametrize(("x", "text"), OPERANDS)
def test_operand_string(x: Operand, text: str) -> None:
    assert str(x) == text
