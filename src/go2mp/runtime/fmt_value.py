"""Go's %v: any value as text, with what it holds.

`show` needs no format and no flags; `fmt` has those. What Python's values do not tell
is in the class: `GO_TYPE` ("*main.T": its values are pointers), `POINTER_TEXT` (true:
String or Error has a pointer receiver, values have none) and `GO_FIELDS` (Go's name and
type of each field, in order), which is only needed where names or types can be seen:
%+v, %T, float32, unexported fields.
"""

from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from typing import Any

from go2mp.runtime.fmt_float import complex_text, float32_text, float_text
from go2mp.runtime.strings_core import encoded


def show(v: Any, go_type: str = "", depth: int = 0, methods: bool = True) -> str:
    """v as Go's %v prints it; go_type tells what Python's types do not."""
    if v is None:
        return "<nil>"
    if isinstance(v, bool):
        return "true" if v else "false"
    pointer = (go_type or getattr(v, "GO_TYPE", "")).startswith("*")
    if methods and is_stringer(v, pointer):
        return str(v)
    if isinstance(v, float):
        return float32_text(v) if go_type == "float32" else float_text(v)
    if isinstance(v, complex):
        return complex_text(v, 64 if go_type == "complex64" else 128)
    if isinstance(v, str | int):
        return str.__str__(v) if isinstance(v, str) else str(int(v))
    if isinstance(v, Mapping | Sequence) or is_dataclass(v):
        if not pointer or depth == 0:
            text = show_composite(v, go_type.lstrip("*"), depth + 1, methods)
            return "&" + text if pointer else text
    return address(v)


def show_composite(v: Any, go_type: str, depth: int, methods: bool) -> str:
    """A map, a slice or a struct as %v prints it."""
    if isinstance(v, Mapping):
        of = element_type(go_type)
        items = [
            f"{show(key, '', depth, methods)}:{show(value, of, depth, methods)}"
            for key, value in sorted_items(v)
        ]
        return f"map[{' '.join(items)}]"
    if isinstance(v, Sequence):
        of = element_type(go_type)
        return f"[{' '.join(show(item, of, depth, methods) for item in v)}]"
    known = getattr(v, "GO_FIELDS", {}).items() or [("", "")] * len(fields(v))
    parts = [  # fmt cannot call the methods of what is in an unexported field
        show(getattr(v, field.name), of, depth, methods and not name[:1].islower())
        for field, (name, of) in zip(fields(v), known, strict=True)
    ]
    return "{" + " ".join(parts) + "}"


def is_stringer(v: object, pointer: bool) -> bool:
    """Whether v, a value or a pointer, has Go's method String or Error."""
    if getattr(v, "POINTER_TEXT", pointer) and not pointer:
        return False
    owner = next(c for c in type(v).__mro__ if "__str__" in vars(c))
    return isinstance(v, Exception) or owner.__module__ not in ("builtins", "enum")


def element_type(go_type: str) -> str:
    """What a slice, array or map of this type holds: []T and map[K]T give T."""
    depth = 0
    for i, char in enumerate(go_type):
        depth += (char == "[") - (char == "]")
        if char == "]" and depth == 0:
            return go_type[i + 1 :]
    return ""


def sorted_items(m: Mapping[Any, Any]) -> list[tuple[Any, Any]]:
    """The items of a map in the order in which fmt prints them."""
    return sorted(m.items(), key=lambda item: sort_key(item[0]))


def sort_key(key: Any) -> Any:
    """What fmt compares of a map's key."""
    if isinstance(key, tuple):
        order: Any = tuple(sort_key(item) for item in key)
    elif is_dataclass(key):
        order = tuple(sort_key(getattr(key, field.name)) for field in fields(key))
    elif isinstance(key, str):
        order = encoded(key)
    elif isinstance(key, complex):
        order = sort_key(key.real), sort_key(key.imag)
    elif isinstance(key, int | float):
        order = (key == key, key)  # NaN comes first
    else:
        order = sort_key(key.value) if hasattr(key, "value") else id(key)
    return key is not None, type(key).__name__, order


def address(v: object) -> str:
    """v's address: what Go prints of pointers, functions and channels."""
    return f"0xc{id(v) & 0xFFFFFFFFF:09x}"
