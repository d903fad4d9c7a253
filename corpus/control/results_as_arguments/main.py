from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from typing import Any

# --- Go semantics that Python lacks ------------------------------------------


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
    pointer = (go_type or getattr(v, "GO_TYPE", "")).startswith("*")
    if methods and is_stringer(v) and (pointer or not hasattr(v, "POINTER_TEXT")):
        return str(v)
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

    if isinstance(v, Sequence):
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


# --- the program -------------------------------------------------------------


class Name(str):

    def hi(self) -> str:
        return "hi " + str.__str__(self)


class Flag(int):

    def __str__(self) -> str:
        if self:
            return "on"
        return "off"


def pair() -> tuple[str, int]:
    return "a", 1


def trio() -> tuple[int, str, Name]:
    return 7, "b", Name("n")


def wrap(xs: list[Any]) -> list[Any]:
    return xs


def first(n: int, xs: list[Any]) -> int:
    return n * 100 + len(xs)


def nums() -> tuple[int, int, int]:
    return 1, 2, 3


def sum_(base: int, xs: list[int]) -> int:
    for x in xs:
        base += x
    return base


def all_(xs: list[int]) -> int:
    return sum_(0, xs)


def main() -> None:
    a, b = Name("x"), Name("y")
    c = Name(a + b)
    print(c.hi())
    c = Name(c + Name("!"))
    print(c.hi(), Name(a + Name("z")).hi())
    f = Flag(True)
    print(f, str(f), str(bool(f)).lower())
    fs = [Flag(True), Flag(False), Flag(a == b)]
    print(f"[{' '.join(map(str, fs))}]")
    if Flag(f and Flag(a != b)):
        print("both")
    print(show(wrap([*pair()])))
    print(show(wrap([*trio()])))
    value, value2, value3 = trio()
    print(first(value, [value2, value3]))
    value4, value5, value6 = nums()
    print(all_([*nums()]), sum_(value4, [value5, value6]))
    print(show([0, *wrap([*pair()])]))


if __name__ == "__main__":
    main()
