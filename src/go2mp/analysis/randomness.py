"""Does the program make a random generator that gives the same numbers in every run?

`rand.NewSource(seed)` does, unless the seed comes from the clock (`time.Now` in the argument).

Over-approximation: one such call decides for all generators of the program.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.info import Info
from go2mp.types.objects import PkgName

_MAKERS = (("math/rand", "NewSource"), ("math/rand/v2", "NewPCG"))


@dataclass(frozen=True, slots=True)
class Randomness:
    """The answer."""

    seeded: bool = False


def analyse_randomness(file: nodes.File, info: Info) -> Randomness:
    """Looks at every call that makes a source of random numbers."""
    return Randomness(
        any(
            (package, name) in _MAKERS and not from_clock(info, node)
            for node in walk(file, nodes.CallExpr)
            for package, name in _members(info, node.fun)
        )
    )


def from_clock(info: Info, node: nodes.Expr) -> bool:
    """Whether `time.Now` is called in an expression."""
    return any(member == ("time", "Now") for member in _members(info, node))


def _members(info: Info, node: nodes.Expr) -> Iterator[tuple[str, str]]:
    """The members of packages that an expression mentions."""
    for inner in walk(node, nodes.SelectorExpr):
        if isinstance(inner.x, nodes.Ident):
            package = info.uses.get(inner.x)
            if isinstance(package, PkgName):
                yield package.path, inner.sel.name
