"""Widths and ranges of basic types on a 64-bit machine, and `unsafe.Sizeof`'s sizes."""

from __future__ import annotations

from go2mp.types.model import (
    Array,
    Basic,
    BasicInfo,
    Interface,
    Kind,
    Slice,
    Struct,
    Type,
    TypeParam,
)

_WORD = 8

_BITS = {
    Kind.BOOL: 8,
    Kind.INT: 64,
    Kind.INT8: 8,
    Kind.INT16: 16,
    Kind.INT32: 32,
    Kind.INT64: 64,
    Kind.UINT: 64,
    Kind.UINT8: 8,
    Kind.UINT16: 16,
    Kind.UINT32: 32,
    Kind.UINT64: 64,
    Kind.UINTPTR: 64,
    Kind.FLOAT32: 32,
    Kind.FLOAT64: 64,
    Kind.COMPLEX64: 64,
    Kind.COMPLEX128: 128,
    Kind.STRING: 128,
    Kind.UNSAFE_POINTER: 64,
}


def bit_width(basic: Basic) -> int:
    """The bits of a typed basic type (int, uint, uintptr: 64)."""
    return _BITS[basic.kind]


def int_range(basic: Basic) -> tuple[int, int]:
    """The least and greatest value of a typed integer type."""
    bits = bit_width(basic)
    if basic.info & BasicInfo.UNSIGNED:
        return 0, (1 << bits) - 1
    return -(1 << bits - 1), (1 << bits - 1) - 1


def sizeof(t: Type) -> int:
    """The size in bytes of a value of type `t` (not for type parameters)."""
    under = t.underlying
    if isinstance(under, Basic):
        return _BITS.get(under.kind, 64) // 8
    if isinstance(under, Array):
        return max(under.length, 0) * sizeof(under.elem)
    if isinstance(under, Slice):
        return 3 * _WORD
    if isinstance(under, Interface):
        return 2 * _WORD
    if isinstance(under, Struct):
        offsets = offsetsof(under)
        if not offsets:
            return 0
        last = sizeof(under.fields[-1].type)
        # A last field of size zero is padded, so that its address is within the struct.
        end = offsets[-1] + (last or (1 if offsets[-1] else 0))
        return _align(end, alignof(t))
    return _WORD


def alignof(t: Type) -> int:
    """The alignment in bytes of a variable of type `t`."""
    under = t.underlying
    if isinstance(under, Array):
        return alignof(under.elem)
    if isinstance(under, Struct):
        return max((alignof(field.type) for field in under.fields), default=1)
    if isinstance(under, Basic):
        if under.info & BasicInfo.COMPLEX:
            return _BITS[under.kind] // 16
        return min(max(sizeof(under), 1), _WORD)
    return _WORD


def offsetsof(struct: Struct) -> list[int]:
    """The offset in bytes of each field."""
    offsets = []
    end = 0
    for field in struct.fields:
        start = _align(end, alignof(field.type))
        offsets.append(start)
        end = start + sizeof(field.type)
    return offsets


def has_variable_size(t: Type) -> bool:
    """Whether the size depends on a type parameter."""
    if isinstance(t, TypeParam):
        return True
    under = t.underlying
    if isinstance(under, Array):
        return has_variable_size(under.elem)
    if isinstance(under, Struct):
        return any(has_variable_size(field.type) for field in under.fields)
    return False


def _align(offset: int, alignment: int) -> int:
    return -(-offset // alignment) * alignment
