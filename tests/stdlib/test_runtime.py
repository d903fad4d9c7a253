"""The runtime's helpers for standard packages give what real Go gave (see `golden`)."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

from golden import Group, call, stored  # noqa: E402

MODULES = sorted(path.stem for path in (HERE / "cases").glob("[a-z]*.py"))
GROUPS = [
    pytest.param(module, group, id=f"{module}-{group.name}")
    for module in MODULES
    for group in importlib.import_module(f"cases.{module}").GROUPS
]


@pytest.mark.parametrize("module, group", GROUPS)
def test_same_as_go(module: str, group: Group) -> None:
    results = stored(module)[group.name]
    combinations = list(group.combinations())
    assert len(results) == len(combinations), "run regenerate.py"
    wrong = [
        f"{args!r}: {got!r}, Go gives {want!r}"
        for args, want in zip(combinations, results, strict=True)
        if (got := call(group, args)) != want
    ]
    assert not wrong, f"{len(wrong)} of {len(results)} differ:\n" + "\n".join(
        wrong[:20]
    )
