"""The core helpers against what Go computed: data/core.jsonl, written by generate_core.go."""

import importlib
import json
from collections.abc import Callable
from math import inf, nan
from pathlib import Path
from typing import Any

import pytest

from go2mp.runtime.fmt_value import show
from go2mp.runtime.panics import recovered
from go2mp.runtime.slices_core import (
    Slice,
    append,
    append_slice,
    copy_slice,
    make_slice,
    reslice,
)

LINES = (Path(__file__).parent / "data" / "core.jsonl").read_text().splitlines()
MODULES = ["ints", "floats", "strings_core", "slices_core", "maps_core", "boxes"]
SCOPE: dict[str, Any] = {"inf": inf, "nan": nan}
for module in [*MODULES, "panics", "fmt_value", "fmt_float"]:
    SCOPE.update(vars(importlib.import_module(f"go2mp.runtime.{module}")))


def capacities(size: int, pointers: bool, steps: list[int]) -> list[int]:
    """The capacities that a slice goes through when it grows by steps."""
    s: Slice[int] = Slice(size=size, pointers=pointers)
    found = []
    for n in steps:
        old = s.capacity
        s = append(s, *[0] * n)
        if s.capacity != old:
            found.append(s.capacity)
    return found


def extent(s: Slice[int]) -> str:
    return f"{s.length} {s.capacity}"


def walk(ops: list[tuple[Any, ...]]) -> str:
    """The states of four slices during the operations (see walks in generate_core.go)."""
    pool: list[Slice[int]] = [Slice() for _ in range(4)]
    text = ""
    for name, a, *rest in ops:
        if name == "append":
            pool[a] = append(pool[rest[0]], *rest[1])
        elif name == "extend":
            pool[a] = append_slice(pool[rest[0]], pool[rest[1]])
        elif name == "reslice":
            pool[a] = reslice(pool[rest[0]], *rest[1])
        elif name == "set":
            pool[a][rest[0]] = rest[1]
        elif name == "copy":
            copy_slice(pool[a], pool[rest[0]])
        elif name == "make":
            pool[a] = make_slice(*rest)
        for s in pool:
            text += f"{show(s)} {s.capacity} {show(s.array is None)} "
    return text


SCOPE |= {"walk": walk, "capacities": capacities, "extent": extent}
SCOPE["KINDS"] = ["int", "int8", "int16", "int32", "int64"]
SCOPE["KINDS"] += ["uint", "uint8", "uint16", "uint32", "uint64", "uintptr"]
SCOPE["S"] = lambda: Slice([0] * 6, 0, 3)


def outcome(function: Callable[[], object]) -> str:
    try:
        return show(function())
    except Exception as exc:
        return f"panic: {recovered(exc)}"


@pytest.mark.parametrize("part", range(0, len(LINES), 500))
def test_computes_what_go_computes(part: int) -> None:
    wrong = []
    for line in LINES[part : part + 500]:
        python, want = json.loads(line)
        got = outcome(lambda code=python: eval(code, SCOPE))  # type: ignore[misc]
        if got != want:
            wrong.append(f"{python[:80]}: {got!r:.200}, not {want!r:.200}")
    assert not wrong, "\n".join(wrong)
