"""Go's %v: any value as text, with what it holds.

`fmt_texts.text_of` is for values whose Python type says all there is to print. `show` also
knows what Python's values do not tell, from its argument or from the class: `GO_TYPE`
("*main.T": the class's values are pointers), `POINTER_TEXT` (true: String or Error has
a pointer receiver, values have none) and `GO_FIELDS` (Go's name and type of each field,
in order). Their names and types can be seen under %+v, with float32, with pointers, and
in unexported fields, whose methods fmt cannot call. `fmt` has all verbs and flags.
"""

from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from typing import Any

from go2mp.runtime.boxes import Box, NilPointer
from go2mp.runtime.durations import TIME_CLASSES
from go2mp.runtime.fmt_float import complex_text, float32_text, float_text
from go2mp.runtime.strings_core import encoded


def show(
    v: Any,
    go_type: str = "",
    depth: int = 0,
    methods: bool = True,
    names: bool = False,
) -> str:
    """v as Go's %v prints it (with names: %+v)."""
    if v is None:
        return "{}" if go_type == "struct {}" else "<nil>"
    if isinstance(v, bool):  # for bools
        return "true" if v else "false"
    if isinstance(v, Box):  # for boxes
        return show(v.value, v.underlying, depth, methods, names)
    if isinstance(v, NilPointer):  # for nils
        return nil_pointer_text(v)
    if methods and go_type in TIME_CLASSES:  # for times
        return str(TIME_CLASSES[go_type](v))
    pointer = (go_type or getattr(v, "GO_TYPE", "")).startswith("*")
    if methods and is_stringer(v) and (pointer or not hasattr(v, "POINTER_TEXT")):
        return str(v)
    if isinstance(v, float) and go_type == "float32":  # for float32
        return float32_text(v)
    if isinstance(v, float):  # for floats
        return float_text(v)
    if isinstance(v, complex):  # for complex
        return complex_text(v, 64 if go_type == "complex64" else 128)
    if isinstance(v, str | int):
        return str.__str__(v) if isinstance(v, str) else str(int(v))
    if not pointer or depth == 0:
        text = show_composite(v, go_type, depth + 1, methods, names)
        if text is not None:
            return "&" + text if pointer else text
    return f"0xc{id(v) & 0xFFFFFFFFF:09x}"  # the address of a pointer or function


def show_composite(
    v: Any, go_type: str, depth: int, methods: bool, names: bool
) -> str | None:
    """A map, a slice or a struct as %v prints it; None: v is none of these."""
    of = element_type(go_type)

    def inner(value: Any, go_type: str = of, exported: bool = True) -> str:
        return show(value, go_type, depth, methods and exported, names)

    if isinstance(v, Mapping):  # for maps
        keys = go_type.removesuffix(of)[4:-1]
        items = [f"{inner(key, keys)}:{inner(x)}" for key, x in sorted_items(v)]
        return f"map[{' '.join(items)}]"
    if isinstance(v, Sequence):  # for lists
        return f"[{' '.join(inner(item) for item in v)}]"
    if not is_dataclass(v):
        return None
    parts = []
    attributes = [field.name for field in fields(v)]
    known = getattr(v, "GO_FIELDS", {}) or dict.fromkeys(attributes, "")
    for attribute, (name, kind) in zip(attributes, known.items(), strict=True):
        # fmt cannot call the methods of what is in an unexported field
        exported = not name[:1].islower() or not hasattr(v, "GO_FIELDS")
        text = inner(getattr(v, attribute), kind, exported)
        parts.append(f"{name}:{text}" if names else text)
    return "{" + " ".join(parts) + "}"


def nil_pointer_text(v: NilPointer) -> str:
    """A nil pointer as fmt prints it: by its String or Error, if that takes nil."""
    try:
        return "<nil>" if v.cls.__str__ is object.__str__ else str(v)
    except (AttributeError, TypeError):
        return "<nil>"


def is_stringer(v: object) -> bool:
    """Whether the class of v has Go's method String or Error."""
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
    """What fmt compares of a map's key: its type, its value."""
    kind = type(key).__name__ if key is not None else ""
    if isinstance(key, tuple):
        return kind, *map(sort_key, key)
    if is_dataclass(key):
        return kind, *(sort_key(getattr(key, field.name)) for field in fields(key))
    if isinstance(key, Box):  # for boxes
        return key.type, sort_key(key.value)
    if isinstance(key, complex):  # for complex
        return kind, sort_key(key.real), sort_key(key.imag)
    if isinstance(key, str):
        return kind, encoded(key)
    if isinstance(key, int | float):
        return kind, key == key, key  # NaN comes first
    return kind, id(key)
