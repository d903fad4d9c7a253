"""Pointers, boxes, maps, errors and panics: what has no text that Go could be asked for."""

import copy
import pickle
import subprocess
import sys
from dataclasses import dataclass, field
from typing import Any

import pytest

from go2mp.python import templates
from go2mp.python.inline import helpers
from go2mp.runtime.boxes import Box, interface_equal, type_name
from go2mp.runtime.errors_core import (
    JoinedError,
    SentinelError,
    WrappedError,
    as_error,
    is_error,
    join_errors,
    store_found,
    unwrap,
)
from go2mp.runtime.fmt import errorf
from go2mp.runtime.fmt_float import spelled_float
from go2mp.runtime.maps_core import (
    FloatMap,
    KeyedMap,
    NilMap,
    live_items,
    lookup,
    replace_items,
)
from go2mp.runtime.panics import (
    GoRuntimeError,
    Panic,
    PlainRuntimeError,
    recovered,
    run_deep,
)
from go2mp.runtime.pointers import ElemRef, FieldRef, Ref, assign
from go2mp.runtime.slices_core import (
    Slice,
    View,
    clear_slice,
    copy_slice,
    delete_range,
    drop,
    reslice,
    sublist,
    truncate,
)


@dataclass(slots=True)
class Node:
    GO_TYPE = "*main.Node"
    value: int = 0
    tags: list[int] = field(default_factory=list)


class MyError(Exception):
    pass


ERR_MODULE = SentinelError("module's", "ERR_MODULE")
ERR_MODULE.__module__ = __name__  # in an output, helpers and errors are in one module


def test_pointers_read_and_write_what_they_point_to() -> None:
    node, xs = Node(3), [1, 2, 3]
    window = reslice(Slice(xs), 1)
    pointers: list[Ref[int]] = [Ref(1), FieldRef(node, "value"), ElemRef(window, 1)]
    for pointer in pointers:
        pointer.value += 10
    assert (pointers[0].value, node.value, xs) == (11, 13, [1, 2, 13])


def test_pointers_to_one_variable_are_equal() -> None:
    node, xs = Node(), [1, 2, 3]
    assert FieldRef(node, "value") == FieldRef(node, "value")
    assert FieldRef(node, "value") != FieldRef(Node(), "value")
    assert FieldRef(node, "value") != FieldRef(node, "tags")
    assert ElemRef(View(reslice(Slice(xs), 1), 0, 2), 1) == ElemRef(xs, 2)
    assert len({ElemRef(xs, 2), ElemRef(Slice(xs), 2), ElemRef(xs, 1)}) == 2
    assert Ref(1) != Ref(1)


def test_pointer_to_nothing_panics() -> None:
    with pytest.raises(AttributeError):
        FieldRef(None, "value")
    with pytest.raises(IndexError, match=r"index out of range \[3\] with length 3"):
        ElemRef([1, 2, 3], 3)


def test_assign_copies_in_place() -> None:
    target, source = Node(1), Node(2, [5])
    alias = target
    assign(target, source)
    assert alias == source and alias is not source


def test_views_and_slices_share_one_list() -> None:
    xs = [1, 2, 3, 4, 5]
    view = View(xs, 1, 4)
    view[0] = 9
    assert list(view) == [9, 3, 4] and xs[1] == 9
    assert view[-1] == view[2]  # as in a list
    assert copy_slice(View(xs, 1, 5), View(xs, 0, 4)) == 4
    assert xs == [1, 1, 9, 3, 4]
    assert copy_slice(Slice(xs), []) == 0
    for action in (lambda: view[3], lambda: view[-4], lambda: View(xs, 2, 6)):
        with pytest.raises(IndexError, match="out of range"):
            action()
    with pytest.raises(IndexError, match=r"\[:6\] with capacity 5"):
        sublist(xs, 0, 6)


def test_lists_change_in_place() -> None:
    xs = [1, 2, 3, 4, 5]
    delete_range(xs, 1, 2)
    assert xs == [1, 3, 4, 5]
    delete_range(xs, 2, 1)
    assert xs == [1, 3, 3, 4, 5]
    truncate(xs, 3)
    drop(xs, 1)
    assert xs == [3, 3]
    clear_slice(xs, int)
    assert xs == [0, 0]
    for action in (lambda: truncate(xs, 3), lambda: drop(xs, -1), lambda: drop(xs, 3)):
        with pytest.raises(IndexError, match="slice bounds out of range"):
            action()
    m = {1: 2}
    replace_items(m, m)
    assert m == {1: 2}


def test_range_over_a_slice_sees_writes() -> None:
    s = Slice([1, 2, 3])
    seen = []
    for x in s:
        seen.append(x)
        s[2] = 7
    assert seen == [1, 2, 7]


def test_copies_of_slices_share_their_array() -> None:
    s = Slice([1, 2])
    copy.copy(s)[0] = 5
    assert list(s) == [5, 2]
    assert list(pickle.loads(pickle.dumps(s))) == [5, 2]


def test_nil_map_reads_and_panics() -> None:
    m: NilMap[str, int] = NilMap()
    assert m.get("a", 0) == 0 and len(m) == 0 and lookup(m, "a", 7) == (7, False)
    with pytest.raises(GoRuntimeError, match="^assignment to entry in nil map$"):
        m["a"] = 1


def test_deleted_items_do_not_come_up() -> None:
    m = {1: "a", 2: "b", 3: "c"}
    seen = []
    for key, _ in live_items(m):
        seen.append(key)
        m.pop(2, None)
        m[4] = "d"
    assert seen == [1, 3]


def test_nan_keys_are_all_different() -> None:
    m: FloatMap[int] = FloatMap()
    nan = float("nan")
    m[nan], m[nan], m[1.0] = 1, 2, 3
    assert len(m) == 3 and m.get(nan, 0) == 0 and nan not in m and m[1.0] == 3
    assert m.pop(nan, None) is None and len(m) == 3


def test_interface_keys_have_types() -> None:
    m: KeyedMap[Any, str] = KeyedMap([(1, "int"), (1.0, "float"), (True, "bool")])
    m[(1, True)], m[(1, 1)] = "a", "b"
    m[Box(1, "int32")] = "int32"
    assert (m[1], m[1.0], m[True], m[Box(1, "int32")]) == (
        "int",
        "float",
        "bool",
        "int32",
    )
    assert len(m) == 6 and (1, 1.0) not in m
    with pytest.raises(GoRuntimeError, match="hash of unhashable type"):
        m[[]] = ""
    del m[1]
    assert list(m)[0] == 1.0 and m.get(1) is None


def test_boxes_compare_type_and_value() -> None:
    node = Node(1)
    assert Box(1, "int32") == Box(1, "int32") != Box(1, "int64")
    assert hash(Box(1, "int32")) == hash(Box(1, "int32"))
    assert Box(node, "*main.Node") != Box(Node(1), "*main.Node")
    assert Box(node, "main.Node") == Box(Node(1), "main.Node")
    assert not interface_equal(1, True) and not interface_equal(1, 1.0)
    assert interface_equal(node, node) and not interface_equal(node, Node(1))
    assert type_name(node) == "*main.Node" and type_name(MyError()) == "main.MyError"
    with pytest.raises(GoRuntimeError, match="comparing uncomparable type main.T"):
        _ = Box([], "main.T", "[]int") == Box([], "main.T", "[]int")


def test_errors_are_searched() -> None:
    base, other = Exception("base"), MyError("other")
    wrapped = WrappedError("outer: base", base)
    joined = join_errors(None, wrapped, other)
    assert str(wrapped) == "outer: base" and str(joined) == "outer: base\nother"
    assert (
        is_error(wrapped, base) and is_error(joined, base) and is_error(joined, other)
    )
    assert not is_error(wrapped, Exception("base")) and is_error(None, None)
    assert as_error(joined, MyError) is other and as_error(wrapped, MyError) is None
    assert unwrap(wrapped) is base and unwrap(joined) is None and unwrap(base) is None
    assert join_errors(None, None) is None and isinstance(joined, JoinedError)


def test_found_errors_are_stored() -> None:
    target = Ref("before")
    assert not store_found(target, as_error(Exception(), MyError))
    assert target.value == "before"
    assert store_found(target, "found") and target.value == "found"


def test_errorf_wraps_what_stands_under_w() -> None:
    base = Exception("base")
    err = errorf("%d: %w", 3, base)
    assert str(err) == "3: base" and unwrap(err) is base
    assert type(errorf("%d", 3)) is Exception
    both = errorf("%w and %w", base, MyError("b"))
    assert unwrap(both) is None and is_error(both, base)


def test_sentinel_errors_survive_pickling() -> None:
    assert pickle.loads(pickle.dumps(ERR_MODULE)) is ERR_MODULE
    wrapped = pickle.loads(pickle.dumps(WrappedError("x", ERR_MODULE)))
    assert is_error(wrapped, ERR_MODULE) and str(wrapped) == "x"


def test_recovered_values() -> None:
    def of(action: Any) -> Any:
        try:
            action()
        except Exception as exc:
            return recovered(exc)

    nil: Any = None
    want = "runtime error: invalid memory address or nil pointer dereference"
    for action in (lambda: nil.x, lambda: nil(), lambda: nil[0], lambda: len(nil)):
        assert str(of(action)) == want
    assert str(of(lambda: 1 // 0)) == "runtime error: integer divide by zero"
    assert str(of(lambda: [][0])) == "runtime error: index out of range"
    error = MyError("mine")
    for value in (error, 3, "s"):
        assert recovered(Panic(value)) == value
    assert "nil argument" in str(recovered(Panic(None)))
    plain = pickle.loads(pickle.dumps(PlainRuntimeError("send on closed channel")))
    assert str(plain) == "send on closed channel"
    with pytest.raises(NameError):
        recovered(NameError("a fault of the translator"))


PROGRAM = """
import sys
import traceback
{imports}
{helpers}
def main() -> None:
    print("out")
    {body}
{ending}
"""

ENDINGS = [
    ("pass", 0, ""),
    ("raise Panic('text')", 2, "Panic: text\n"),
    ("raise Panic(ValueError('e'))", 2, "Panic: e\n"),
    ("[][0]", 2, "IndexError: list index out of range\n"),
    ("1 // 0", 2, "ZeroDivisionError: "),
    ("sys.exit(3)", 3, ""),
    ("main()", 2, "RecursionError: maximum recursion depth exceeded"),
    ("raise KeyboardInterrupt", 130, ""),
]


@pytest.mark.parametrize(("body", "code", "error"), ENDINGS, ids=lambda x: str(x))
def test_a_guarded_main_ends_as_go_does(body: str, code: int, error: str) -> None:
    block = helpers(["Panic"])
    imports = "\n".join(
        f"from {i.module} import {i.name}" if i.name else f"import {i.module}"
        for i in block.imports
    )
    program = PROGRAM.format(
        imports=imports,
        helpers=block.text,
        body=body,
        ending=templates.render(
            "guarded_main", body="main()\n", leave="sys.exit", interrupt=True
        ),
    )
    result = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True
    )
    assert (result.returncode, set(result.stdout.split())) == (code, {"out"})
    assert error in result.stderr
    assert bool(error) == ("Traceback" in result.stderr)


def test_run_deep_has_room() -> None:
    depth, reached = 60_000, []

    def down(n: int) -> int:
        return 0 if n == 0 else 1 + down(n - 1)

    limit = sys.getrecursionlimit()
    run_deep(lambda: reached.append(down(depth)))
    assert reached == [depth]
    with pytest.raises(SystemExit):
        run_deep(lambda: sys.exit(3))
    sys.setrecursionlimit(limit)


def test_infinities_in_formats() -> None:
    inf, nan = float("inf"), float("nan")
    cases = [
        (1.5, "8.2f", "    1.50"),
        (inf, ".2f", "+Inf"),
        (-inf, "8.2f", "    -Inf"),
        (nan, "<6.1f", "NaN   "),
        (nan, "+.1f", "+NaN"),
        (inf, "08.3f", "    +Inf"),
    ]
    for x, spec, want in cases:
        assert spelled_float(x, spec) == want
