"""Stand-ins for the stages, to test what is around them: the pipeline, the commands, verify.

The stub translator knows one kind of Go program: its Python stands in a comment,
`/* python: ... */`, and `// refuse: reason` and `// note: reason` lines become diagnostics.
"""

from __future__ import annotations

import re
import sys
import types
from collections.abc import Callable
from typing import Any

import pytest

from go2mp.diagnostics import Diagnostics, Span

_PYTHON = re.compile(rb"/\* python:\n(.*?)\*/", re.DOTALL)
_TOLD = re.compile(rb"// (refuse|note): (.*)")


def program(python: str, *told: str) -> bytes:
    """A Go file that the stub stages translate to `python`."""
    lines = "".join(f"// {line}\n" for line in told)
    return f"package main\n\n{lines}\nfunc main() {{}}\n\n/* python:\n{python}*/\n".encode()


def install(monkeypatch: pytest.MonkeyPatch, **replaced: Callable[..., Any]) -> None:
    """Puts the stub stages in place; `emit=...` and the like replace one of them."""
    stages: dict[str, dict[str, Callable[..., Any]]] = {
        "go2mp.syntax.parser": {
            "parse": lambda source, diagnostics, ranges=False: source
        },
        "go2mp.types.checker": {"check": lambda *args: "info"},
        "go2mp.types.importer": {"Importer": lambda: "importer"},
        "go2mp.instances.specialise": {
            "specialise": lambda file, info: (file, info),
            "local_generics": lambda file: [],
            "tagged_arguments": lambda info: [],
        },
        "go2mp.analysis.facts": {"analyse": lambda *args: "facts"},
        "go2mp.rules.engine": {"emit": emit},
    }
    for name, members in stages.items():
        module = types.ModuleType(name)
        for member, function in members.items():
            setattr(module, member, replaced.get(member, function))
        monkeypatch.setitem(sys.modules, name, module)


def emit(
    file: bytes,
    info: object,
    facts: object,
    options: object,
    diagnostics: Diagnostics,
    importer: object,
    source: bytes,
) -> str:
    """The Python that stands in the file."""
    for match in _TOLD.finditer(file):
        kind, reason = match[1].decode(), match[2].decode()
        tell = diagnostics.error if kind == "refuse" else diagnostics.note
        tell(f"stub-{kind}", Span(*match.span(2)), reason, "write it otherwise")
    found = _PYTHON.search(file)
    return found[1].decode() if found else ""
