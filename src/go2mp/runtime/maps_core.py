"""Maps where a plain dict is not enough: nil maps, changes while ranging, keys that Python
confuses.

Go specification: "Map types", "For statements with range clause", "Index expressions".
"""

from collections.abc import Iterable, Iterator, Mapping, MutableMapping
from functools import cache
from typing import Any

from go2mp.runtime.boxes import type_name
from go2mp.runtime.panics import GoRuntimeError, PlainRuntimeError
from go2mp.runtime.typevars import ItemT, KeyT, MapT, ValueT


class NilMap(dict[KeyT, ValueT]):
    """A nil map: reads as an empty one, and panics when it is written to."""

    def __setitem__(self, key: KeyT, value: ValueT) -> None:
        raise PlainRuntimeError("assignment to entry in nil map")

    def setdefault(self, key: KeyT, default: Any = None) -> Any:
        raise PlainRuntimeError("assignment to entry in nil map")


@cache
def nil_map_class(cls: type[ItemT]) -> type[ItemT]:
    """The class of the nil map of a type with methods."""
    return type(cls.__name__, (NilMap, cls), {})


def lookup(m: Mapping[KeyT, ValueT], key: KeyT, zero: ValueT) -> tuple[ValueT, bool]:
    """v, ok := m[key]: the zero value and False when the key is missing."""
    return (m[key], True) if key in m else (zero, False)


def live_items(m: Mapping[KeyT, ValueT]) -> Iterator[tuple[KeyT, ValueT]]:
    """The items of a map that may change meanwhile: deleted ones do not come up."""
    for key in list(m):
        if key in m:
            yield key, m[key]


def replace_items(m: MutableMapping[KeyT, ValueT], new: Mapping[KeyT, ValueT]) -> None:
    """*m = new, where m is seen through a pointer."""
    items = dict(new)
    m.clear()
    m.update(items)


class FloatMap(dict[float, ValueT]):
    """A map with float keys: no NaN equals another, so each is an entry of its own."""

    def __init__(self, items: Iterable[tuple[float, ValueT]] = ()) -> None:
        for key, value in items:
            self[key] = value

    def __setitem__(self, key: float, value: ValueT) -> None:
        super().__setitem__(key if key == key else key + 0, value)

    def __getitem__(self, key: float) -> ValueT:
        if key != key:
            raise KeyError(key)
        return super().__getitem__(key)

    def __contains__(self, key: object) -> bool:
        return key == key and super().__contains__(key)

    def get(self, key: float, default: Any = None) -> Any:
        return super().get(key, default) if key == key else default

    def pop(self, key: float, default: Any = None) -> Any:
        return super().pop(key, default) if key == key else default

    def items(self) -> Any:
        return list(super().items())


class KeyedMap(MutableMapping[KeyT, ValueT]):
    """A map with interface keys: 1, 1.0 and True are different ones."""

    def __init__(self, items: Any = ()) -> None:
        self.entries: dict[object, tuple[KeyT, ValueT]] = {}
        self.update(items)

    def __getitem__(self, key: KeyT) -> ValueT:
        return self.entries[exact_key(key, not self.entries)][1]

    def __setitem__(self, key: KeyT, value: ValueT) -> None:
        self.entries[exact_key(key)] = key, value

    def __delitem__(self, key: KeyT) -> None:
        del self.entries[exact_key(key, not self.entries)]

    def __contains__(self, key: object) -> bool:
        return exact_key(key, not self.entries) in self.entries

    def __iter__(self) -> Iterator[KeyT]:
        return iter([key for key, _ in self.entries.values()])

    def __len__(self) -> int:
        return len(self.entries)


def exact_key(key: object, empty: bool = False) -> object:
    """A dictionary key that tells types apart; of an empty map the panic differs."""
    if type(key) is tuple:
        return tuple(exact_key(item, empty) for item in key)
    if type_name(key).startswith("*"):  # for pointers
        return id(key)
    try:
        hash(key)
    except (TypeError, GoRuntimeError) as exc:
        text = f"hash of unhashable type {type_name(key)}"
        if isinstance(exc, GoRuntimeError):
            text = exc.args[0]
        if empty:
            raise PlainRuntimeError(text.replace("type ", "type: ", 1)) from None
        raise GoRuntimeError(text) from None
    return type(key), key


class PointerMap(MutableMapping[KeyT, ValueT]):
    """A map with pointers as keys: equal structs in two places are different ones."""

    def __init__(self, items: Any = ()) -> None:
        self.entries: dict[int, tuple[KeyT, ValueT]] = {}
        self.update(items)

    def __getitem__(self, key: KeyT) -> ValueT:
        return self.entries[id(key)][1]

    def __setitem__(self, key: KeyT, value: ValueT) -> None:
        self.entries[id(key)] = key, value

    def __delitem__(self, key: KeyT) -> None:
        del self.entries[id(key)]

    def __contains__(self, key: object) -> bool:
        return id(key) in self.entries

    def __iter__(self) -> Iterator[KeyT]:
        return iter([key for key, _ in self.entries.values()])

    def __len__(self) -> int:
        return len(self.entries)


def clone_map(m: MapT) -> MapT:
    """A copy of a map of the same class: that of a nil map is nil."""
    return type(m)(m)
