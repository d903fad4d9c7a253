"""Groups of calls whose results real Go has given: all combinations of lists of arguments.

A group is a Go expression over parameters `a, b, c, ...` and a Python callable that must give the
same for every combination of arguments. `regenerate.py` runs the Go side and stores the results in
`data/`, by group; `test_runtime.py` runs the Python side against what is stored. Group modules are
in `cases/`.
"""

from __future__ import annotations

import itertools
import json
import math
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

DATA = Path(__file__).parent / "data"


@dataclass(frozen=True)
class Group:
    """`go` is evaluated for all combinations of `args`; each of those is (Go type, values)."""

    name: str
    go: str
    python: Callable[..., Any]
    args: list[tuple[str, list[Any]]] = field(default_factory=list)

    def combinations(self) -> Iterator[tuple[Any, ...]]:
        """All combinations of arguments, the last varying fastest."""
        return itertools.product(*(values for _, values in self.args))


def go_literal(go_type: str, value: Any) -> str:
    """A Python value as a Go expression of the given type."""
    if go_type.startswith("[]"):
        items = ", ".join(go_literal(go_type[2:], item) for item in value)
        return f"{go_type}{{{items}}}"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        data = value.encode("utf-8", "surrogateescape")
        return '"' + "".join(f"\\x{byte:02x}" for byte in data) + '"'
    if isinstance(value, float):
        bits = struct.unpack(">Q", struct.pack(">d", value))[0]
        return f"math.Float64frombits(0x{bits:x})"
    return f"{go_type}({value})"


def plain(value: Any) -> Any:
    """A Python result in the form in which Go results are stored."""
    match value:
        case bool() | None:
            return value
        case str():
            data = value.encode("utf-8", "surrogateescape")
            try:
                return data.decode()
            except UnicodeDecodeError:
                return {"bytes": data.hex()}
        case int():
            return str(value)
        case float():
            return {"float": "nan" if math.isnan(value) else value.hex()}
        case Exception():
            return {"error": str(value)}
        case _:
            return [plain(item) for item in value]


def call(group: Group, args: tuple[Any, ...]) -> Any:
    """What the Python side gives, a panic as `{"panic": text}`."""
    try:
        result = group.python(*args)
    except Exception as panic:
        return {"panic": str(panic)}
    return plain(result)


@cache
def stored(module: str) -> dict[str, list[Any]]:
    """The stored results of a case module, by group."""
    text = (DATA / f"{module}.json").read_text(encoding="utf-8")
    results: dict[str, list[Any]] = json.loads(text)
    return results
