"""Pointers to what Python has no reference to: a variable, a field, an element.

A pointer to a struct is the object itself and needs none of these. All have `.value`;
two pointers are equal when they point to the same variable. Go specification: "Pointer
types", "Address operators".
"""

from copy import copy
from dataclasses import fields, is_dataclass
from typing import Any, Generic

from go2mp.runtime.panics import GoRuntimeError
from go2mp.runtime.slices_core import backing, check_index
from go2mp.runtime.typevars import ItemT


class Ref(Generic[ItemT]):
    """A variable that pointers can point to: its value is in .value."""

    def __init__(self, value: ItemT) -> None:
        self.value = value


class FieldRef(Ref[Any]):
    """A pointer to a field of an object."""

    def __init__(self, owner: object, name: str) -> None:
        getattr(owner, name)  # a nil owner panics here, as in Go
        self.owner, self.name = owner, name

    @property
    def value(self) -> Any:
        return getattr(self.owner, self.name)

    @value.setter
    def value(self, value: Any) -> None:
        setattr(self.owner, self.name, value)

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, FieldRef)
            and self.owner is other.owner
            and self.name == other.name
        )

    def __hash__(self) -> int:
        return hash((id(self.owner), self.name))


class ElemRef(Ref[Any]):
    """A pointer to an element of an array or slice."""

    def __init__(self, seq: Any, index: int) -> None:
        check_index(index, len(seq))
        self.array, low = backing(seq)
        self.index = low + index

    @property
    def value(self) -> Any:
        return self.array[self.index]

    @value.setter
    def value(self, value: Any) -> None:
        self.array[self.index] = value

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, ElemRef)
            and self.array is other.array
            and self.index == other.index
        )

    def __hash__(self) -> int:
        return hash((id(self.array), self.index))


def deref(pointer: ItemT | None) -> ItemT:
    """*pointer, which panics when it is nil."""
    if pointer is None:
        raise GoRuntimeError("invalid memory address or nil pointer dereference")
    return pointer


def assign(target: ItemT, value: ItemT) -> None:
    """*target = value: copies every field, in place."""
    source = copy(value)
    for name in field_names(target):
        setattr(target, name, getattr(source, name))


def field_names(value: object) -> list[str]:
    """The attributes that make up a struct or a slice."""
    if is_dataclass(value):
        return [field.name for field in fields(value)]
    return ["array", "low", "length", "capacity"]
