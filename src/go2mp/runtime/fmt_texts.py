"""Go's %v of values whose static types are known: slices, maps, pointers.

What they hold is given to `text`. `text_of` is for interface values whose Python type says all
there is to print; `fmt_value` has what looks deeper.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from go2mp.runtime.boxes import Box
from go2mp.runtime.fmt_float import complex_text, float_text


def text_of(v: object) -> str:
    """An interface value as fmt prints it."""
    if isinstance(v, Box):  # for boxes
        return text_of(v.value)
    if isinstance(v, bool):  # for bools
        return str(v).lower()
    if isinstance(v, float):  # for floats
        return float_text(v)
    if isinstance(v, complex):  # for complex
        return complex_text(v)
    if isinstance(v, Mapping):  # for maps
        return map_text(v, text_of, text_of)
    if isinstance(v, Sequence) and not isinstance(v, str):  # for lists
        return list_text(v, text_of)
    return "<nil>" if v is None else str(v)


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
