"""Widths and ranges of basic types on a 64-bit machine, and `unsafe.Sizeof`'s sizes."""

from __future__ import annotations

from go2mp.types.model import Basic, Type


def bit_width(basic: Basic) -> int:
    """The bits of a numeric basic type (int, uint, uintptr: 64)."""
    raise NotImplementedError


def int_range(basic: Basic) -> tuple[int, int]:
    """The least and greatest value of a typed integer type."""
    raise NotImplementedError


def sizeof(t: Type) -> int:
    """The size in bytes of a value of type `t`."""
    raise NotImplementedError


def alignof(t: Type) -> int:
    """The alignment in bytes of a variable of type `t`."""
    raise NotImplementedError
