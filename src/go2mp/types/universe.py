"""The universe scope: predeclared types, constants, `nil` and functions.

`TYP[Kind.INT]` is the basic type of a kind. `BYTE` and `RUNE` are Basics of their own, identical
to uint8 and int32; `any` is an alias of the empty interface.
"""

from __future__ import annotations

from go2mp.types.model import Basic, Interface, Kind, Named
from go2mp.types.objects import Scope

TYP: dict[Kind, Basic] = {}
"""The basic types by kind."""

BYTE: Basic
RUNE: Basic
ANY_TYPE: Interface
ERROR_TYPE: Named
COMPARABLE: Named

BUILTINS: frozenset[str] = frozenset()
"""The names of the predeclared functions."""

UNIVERSE: Scope = Scope(None)
