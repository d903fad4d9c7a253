"""Package slices, and cmp: searching, comparing, collecting. Its sorts are in `sorting`.

All take any representation of a slice (see `slices_core`); those that return one return a list.
"""

import math
from collections.abc import Callable, Iterable, MutableMapping, Sequence
from copy import copy
from functools import cmp_to_key
from typing import Any

from go2mp.runtime.panics import Panic
from go2mp.runtime.slices_core import check_slice, check_slice3
from go2mp.runtime.sorting import search_index, sort_func
from go2mp.runtime.strings_core import encoded
from go2mp.runtime.typevars import ItemT, KeyT, ValueT


def copied_items(xs: Sequence[ItemT]) -> list[ItemT]:
    """slices.Clone of structs or arrays: each is copied."""
    return [copy(x) for x in xs]


def index_of(xs: Sequence[ItemT], value: ItemT) -> int:
    """slices.Index: where value first stands in xs, or -1."""
    return next((i for i, x in enumerate(xs) if x == value), -1)


def index_of_same(xs: Sequence[ItemT], value: ItemT) -> int:
    """slices.Index of a pointer: where that very object first stands in xs, or -1."""
    return next((i for i, x in enumerate(xs) if x is value), -1)


def index_where(xs: Sequence[ItemT], f: Callable[[ItemT], bool]) -> int:
    """slices.IndexFunc: where f is first true, or -1."""
    return next((i for i, x in enumerate(xs) if f(x)), -1)


def equal_slices(xs: Sequence[Any], ys: Sequence[Any]) -> bool:
    """slices.Equal."""
    return len(xs) == len(ys) and all(x == y for x, y in zip(xs, ys, strict=True))


def equal_slices_func(
    xs: Sequence[Any], ys: Sequence[Any], equal: Callable[[Any, Any], bool]
) -> bool:
    """slices.EqualFunc."""
    return len(xs) == len(ys) and all(map(equal, xs, ys))


def three_way(x: Any, y: Any) -> int:
    """cmp.Compare: -1, 0 or 1."""
    return int(x > y) - int(x < y)


def compare_floats(x: float, y: float) -> int:
    """cmp.Compare of floats: NaN is less than all others."""
    if math.isnan(x) and math.isnan(y):
        return 0
    return three_way((not math.isnan(x), x), (not math.isnan(y), y))


def first_nonzero(*values: ItemT) -> ItemT:
    """cmp.Or: the first of values that is not zero."""
    return next((value for value in values if value), values[-1])


def compare_slices(
    xs: Sequence[Any], ys: Sequence[Any], cmp: Callable[[Any, Any], int] = three_way
) -> int:
    """slices.Compare: -1, 0 or 1 by the first difference, else by the lengths."""
    for x, y in zip(xs, ys, strict=False):
        if (order := cmp(x, y)) != 0:
            return order
    return three_way(len(xs), len(ys))


def max_of(xs: Sequence[Any]) -> Any:
    """slices.Max."""
    if not len(xs):
        raise Panic("slices.Max: empty list")
    return max(xs)


def min_of(xs: Sequence[Any]) -> Any:
    """slices.Min."""
    if not len(xs):
        raise Panic("slices.Min: empty list")
    return min(xs)


def max_func(xs: Sequence[ItemT], cmp: Callable[[ItemT, ItemT], int]) -> ItemT:
    """slices.MaxFunc: the first of the greatest elements."""
    if not len(xs):
        raise Panic("slices.MaxFunc: empty list")
    return max(xs, key=cmp_to_key(cmp))


def min_func(xs: Sequence[ItemT], cmp: Callable[[ItemT, ItemT], int]) -> ItemT:
    """slices.MinFunc: the first of the least elements."""
    if not len(xs):
        raise Panic("slices.MinFunc: empty list")
    return min(xs, key=cmp_to_key(cmp))


def search_slice(xs: Sequence[Any], target: Any) -> tuple[int, bool]:
    """slices.BinarySearch: where target belongs in sorted xs; is it there?"""
    i = search_index(len(xs), lambda i: bool(xs[i] >= target))
    return i, i < len(xs) and bool(xs[i] == target)


def search_slice_func(
    xs: Sequence[Any], target: Any, cmp: Callable[[Any, Any], int]
) -> tuple[int, bool]:
    """slices.BinarySearchFunc."""
    i = search_index(len(xs), lambda i: cmp(xs[i], target) >= 0)
    return i, i < len(xs) and cmp(xs[i], target) == 0


def is_sorted_func(xs: Sequence[ItemT], cmp: Callable[[ItemT, ItemT], int]) -> bool:
    """slices.IsSortedFunc."""
    return not any(cmp(xs[i], xs[i - 1]) < 0 for i in range(len(xs) - 1, 0, -1))


def sorted_func(xs: Iterable[ItemT], cmp: Callable[[ItemT, ItemT], int]) -> list[ItemT]:
    """slices.SortedFunc: equal elements end up in the order in which Go leaves them."""
    ordered = list(xs)
    sort_func(ordered, cmp)
    return ordered


def inserted(xs: Sequence[ItemT], i: int, *values: ItemT) -> list[ItemT]:
    """slices.Insert: xs with values before its element i."""
    check_slice(i, len(xs), len(xs))
    elements = list(xs)
    return [*elements[:i], *values, *elements[i:]]


def without(xs: Sequence[ItemT], i: int, j: int) -> list[ItemT]:
    """slices.Delete: xs without its elements from i to j."""
    check_slice3(i, j, len(xs), len(xs), "length")
    elements = list(xs)
    return elements[:i] + elements[j:]


def without_where(xs: Sequence[ItemT], f: Callable[[ItemT], bool]) -> list[ItemT]:
    """slices.DeleteFunc: xs without the elements for which f is true."""
    return [x for x in xs if not f(x)]


def replaced(xs: Sequence[ItemT], i: int, j: int, *values: ItemT) -> list[ItemT]:
    """slices.Replace: xs with values instead of its elements from i to j."""
    check_slice(i, j, len(xs), "capacity")
    elements = list(xs)
    return [*elements[:i], *values, *elements[j:]]


def compacted(xs: Sequence[Any]) -> list[Any]:
    """slices.Compact: xs with runs of equal elements made one."""
    return [x for i, x in enumerate(xs) if i == 0 or x != xs[i - 1]]


def compacted_func(
    xs: Sequence[ItemT], equal: Callable[[ItemT, ItemT], bool]
) -> list[ItemT]:
    """slices.CompactFunc: xs with runs of equal elements made one."""
    kept: list[ItemT] = []
    for x in xs:
        if not kept or not equal(kept[-1], x):
            kept.append(x)
    return kept


def repeated(xs: Sequence[ItemT], count: int) -> list[ItemT]:
    """slices.Repeat."""
    if count < 0:
        raise Panic("cannot be negative")
    return list(xs) * count


def sorted_strings(xs: Iterable[str]) -> list[str]:
    """slices.Sorted of strings: by their bytes."""
    return sorted(xs, key=encoded)


def sorted_floats(xs: Iterable[float]) -> list[float]:
    """slices.Sorted of floats: NaNs first."""
    return sorted(xs, key=lambda x: (not math.isnan(x), x))


def delete_where(
    m: MutableMapping[KeyT, ValueT], f: Callable[[KeyT, ValueT], bool]
) -> None:
    """maps.DeleteFunc: deletes the entries for which f is true."""
    for key, value in list(m.items()):
        if f(key, value):
            del m[key]
