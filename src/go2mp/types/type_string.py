"""Types as text: as error messages write them, and as Go's `%T` does."""

from __future__ import annotations

from collections.abc import Callable

from go2mp.types.model import Signature, Type

Qualifier = Callable[[str], str]
"""Package path -> what is put before a name ("" for nothing)."""


def relative_to_main(path: str) -> str:
    """The qualifier of messages: the package's name, nothing for the program's own package."""
    raise NotImplementedError


def package_name(path: str) -> str:
    """The qualifier of `%T`: the path's last element (`main` too)."""
    raise NotImplementedError


def type_string(t: Type, qualifier: Qualifier = relative_to_main) -> str:
    """`t` as error messages write it (`[]T`, `map[string]rand.Source`, `func(x int) error`)."""
    raise NotImplementedError


def signature_string(sig: Signature, qualifier: Qualifier = relative_to_main) -> str:
    """A signature without `func`: `(x int) error`."""
    raise NotImplementedError


def runtime_type_string(t: Type) -> str:
    """`t` as `%T` prints it: `main.T`, `[]uint8`, `struct { X int }`, `interface {}`,
    `main.Pair[int,string]`."""
    raise NotImplementedError
