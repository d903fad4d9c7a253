"""Go's %v of values whose static types are known: slices, maps, pointers.

What they hold is given to `text`. `fmt_value` has what looks at the values themselves.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any


def list_text(items: Iterable[Any], text: Callable[[Any], str] = str) -> str:
    """A slice or an array as fmt prints it: [1 2 3]."""
    return f"[{' '.join(map(text, items))}]"


def map_text(
    m: Mapping[Any, Any],
    text: Callable[[Any], str] = str,
    key: Callable[[Any], str] = str,
    order: Callable[[Any], Any] | None = None,
) -> str:
    """A map as fmt prints it, in the order of its keys: map[a:1 b:2]."""
    return f"map[{' '.join(f'{key(k)}:{text(m[k])}' for k in sorted(m, key=order))}]"


def pointed_text(p: object, text: Callable[[Any], str] = str) -> str:
    """A pointer to a struct as fmt prints it: &{1 2}, or <nil>."""
    return "<nil>" if p is None else f"&{text(p)}"


def address_text(p: object) -> str:
    """A pointer that another value holds: fmt prints its address."""
    return "<nil>" if p is None else f"0xc{id(p) & 0xFFFFFFFFF:09x}"
