"""Every diagnostic code, with its meaning and a Go program that yields it.

The codes are data, one module per room of the pipeline (`source`, `syntax`, `types`,
`translate`, ...), each with a tuple `CODES`; a new module in this package is found by itself. A
test runs every example and demands its code.
"""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class Code:
    """One code.

    `meaning` is one line. `example` is a complete Go file that yields the code; the few codes
    that no Go text can yield have none and say in `no_example` why. `room` is the module that
    declares the code (filled in here).
    """

    name: str
    meaning: str
    example: str | bytes = ""
    no_example: str = ""
    room: str = ""


def function(body: str) -> str:
    """An example: a program whose `main` has this body."""
    lines = "".join(
        f"\t{line}\n" if line else "\n" for line in body.strip("\n").split("\n")
    )
    return f"package main\n\nfunc main() {{\n{lines}}}\n"


def program(rest: str) -> str:
    """An example: a program with these declarations and an empty `main`."""
    return f"package main\n\n{rest.strip()}\n\nfunc main() {{}}\n"


@lru_cache(maxsize=1)
def all_codes() -> dict[str, Code]:
    """The codes by name."""
    found: dict[str, Code] = {}
    for module in pkgutil.iter_modules(__path__):
        codes = importlib.import_module(f"{__name__}.{module.name}").CODES
        for code in codes:
            assert code.name not in found, f"code {code.name} is declared twice"
            found[code.name] = Code(
                code.name, code.meaning, code.example, code.no_example, module.name
            )
    return found


def __getattr__(name: str) -> dict[str, Code]:
    """`CODES` is gathered when it is first asked for: translating does not need it."""
    if name == "CODES":
        return all_codes()
    raise AttributeError(name)
