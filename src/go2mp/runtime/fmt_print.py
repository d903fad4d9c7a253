"""Any value under any verb: composite values, methods, %T, %#v, verbs that do not fit.

The functions are those of Go's fmt/print.go (printArg, printValue, handleMethods,
badVerb). A value travels as a `Box`, which has its Go type.
"""

from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from typing import Any

from go2mp.runtime.big_ints import BigInt
from go2mp.runtime.boxes import Box, NilPointer, type_name
from go2mp.runtime.durations import TIME_CLASSES
from go2mp.runtime.fmt_value import element_type, is_stringer, sorted_items
from go2mp.runtime.fmt_verbs import (
    Verb,
    complex_verb,
    float_verb,
    hex_text,
    integer_verb,
    pad,
    string_verb,
)
from go2mp.runtime.maps_core import NilMap
from go2mp.runtime.panics import recovered
from go2mp.runtime.strings_core import from_bytes


def print_arg(arg: object, verb: Verb) -> str:
    """One argument of Printf under its verb."""
    if arg is None:
        return pad("<nil>", verb) if verb.char in "vT" else f"%!{verb.char}(<nil>)"
    box = typed(arg)
    if verb.char == "T":
        return pad(box.type[: verb.precision], verb)
    if verb.char == "p":
        return pointer_text(box, verb) or bad_verb(box, verb)
    return print_value(box, verb, 0, True)


def typed(v: Any, declared: str = "") -> Box:
    """v with its Go type: the declared one, unless that is an interface."""
    if isinstance(v, Box):
        return v
    if v is None:
        return Box(v, declared or "interface {}")
    if isinstance(v, NilPointer):  # for nils
        return Box(None if v.cls.__str__ is object.__str__ else v, type_name(v))
    if declared in TIME_CLASSES:  # for times
        return Box(TIME_CLASSES[declared](v), declared)
    own = type_name(v)
    is_object = is_dataclass(v) or is_stringer(v)
    if is_object and declared.lstrip("*") != own.lstrip("*"):
        return Box(v, own)
    return Box(v, own if declared in ("", "interface {}", "any") else declared)


def print_value(box: Box, verb: Verb, depth: int, methods: bool) -> str:
    """A value under a verb; within others (depth > 0) pointers are addresses."""
    if isinstance(box.value, BigInt):  # for bigs
        char = verb.char if verb.char in "bodxX" else "d"
        return integer_verb(box.value.value, False, replace(verb, char=char)) or ""
    text = method_text(box, verb) if methods and not verb.failing else None
    if text is None and box.value is None:
        text = nil_text(box, verb)
    if text is None and is_composite(box.value):
        if not box.type.startswith("*"):
            return print_composite(box, verb, depth, methods)
        if depth == 0:
            inner = Box(box.value, box.type[1:], box.underlying.removeprefix("*"))
            return "&" + print_composite(inner, verb, 1, methods)
    if text is None and type(box.value) is Exception and depth == 0:
        name = "errors.errorString{s:" if verb.syntax else "{"
        message = Box(str(box.value), "string")
        return f"&{name}{print_value(message, verb, 1, False)}}}"
    if text is None:
        text = basic_text(box, verb)
    return bad_verb(box, verb) if text is None else text


def is_composite(v: object) -> bool:
    """Whether v is a map, a slice, an array or a struct."""
    if isinstance(v, Sequence):
        return not isinstance(v, str)
    return isinstance(v, Mapping) or is_dataclass(v)


def method_text(box: Box, verb: Verb) -> str | None:
    """What v's Error, String or GoString method gives; None: none for this verb."""
    v = box.value
    if verb.syntax:
        return pad(v.go_string(), verb) if hasattr(v, "go_string") else None
    if verb.char not in "vsxXqw" or not is_stringer(v):
        return None
    if hasattr(v, "POINTER_TEXT") and not box.type.startswith("*"):
        return None
    try:
        return string_verb(str(v), replace(verb, char=verb.char.replace("w", "v")))
    except Exception as exc:
        if isinstance(v, NilPointer):  # for nils
            return pad("<nil>", verb)
        method = "Error" if isinstance(v, Exception) else "String"
        reason = print_arg(recovered(exc), Verb())
        return f"%!{verb.char}(PANIC={method} method: {reason})"


def bad_verb(box: Box, verb: Verb) -> str:
    """What fmt prints when the verb is not for the value: %!d(string=hi)."""
    failing = replace(verb, char="v", syntax=False, names=False, failing=True)
    return f"%!{verb.char}({box.type}={print_value(box, failing, 0, False)})"


def nil_text(box: Box, verb: Verb) -> str | None:
    """A nil pointer, function or interface; None: the verb is not for it."""
    if box.underlying == "struct {}":  # its value is None
        return f"{box.type}{{}}" if verb.syntax else "{}"
    pointer = box.type.startswith(("*", "func(", "chan ", "<-chan "))
    if verb.syntax:
        return f"({box.type})(nil)" if pointer else f"{box.type}(nil)"
    if not pointer or verb.char == "v":
        return pad("<nil>", verb) if pointer else "<nil>"
    return integer_verb(0, True, verb) if verb.char in "bodxX" else None


def pointer_text(box: Box, verb: Verb) -> str | None:
    """A pointer, function or channel: its address."""
    number = 0xC000000000 | id(box.value) & 0xFFFFFFFFF
    place = f"0x{number if box.value is not None else 0:x}"
    if verb.char == "v" and verb.syntax:
        return f"({box.type})({place})"
    if verb.char in "vp":
        return pad(place[2:] if "#" in verb.flags else place, verb)
    return integer_verb(int(place, 16), True, verb) if verb.char in "bodxX" else None


def basic_text(box: Box, verb: Verb) -> str | None:
    """A value that holds no others; None: the verb is not for it."""
    v, kind = box.value, box.underlying
    if isinstance(v, bool):
        return pad("true" if v else "false", verb) if verb.char in "tv" else None
    if isinstance(v, int):
        return integer_verb(int(v), kind.startswith(("uint", "byte")), verb)
    if isinstance(v, float):  # for floats
        return float_verb(float(v), 32 if kind == "float32" else 64, verb)
    if isinstance(v, complex):  # for complex
        return complex_verb(v, 32 if kind == "complex64" else 64, verb)
    if isinstance(v, str):
        return string_verb(str.__str__(v), verb)
    return pointer_text(box, verb)


def print_composite(box: Box, verb: Verb, depth: int, methods: bool) -> str:
    """A map, slice, array or struct: the verb goes to each thing in it."""
    v, of = box.value, element_type(box.underlying)
    if of in ("uint8", "byte") and verb.char in "sqxX":  # for lists
        return bytes_text(v, verb)

    def inner(x: object, go_type: str = of) -> str:
        return print_value(typed(x, go_type), verb, depth + 1, methods)

    before, after = "[", "]"
    parts: list[str] = []
    if isinstance(v, Mapping):  # for maps
        before = "map["
        parts = [f"{inner(key, '')}:{inner(x)}" for key, x in sorted_items(v)]
    if isinstance(v, Sequence):  # for lists
        parts = [inner(x) for x in v]
    if is_dataclass(v):  # for structs
        before, parts, after = "{", struct_parts(v, verb, depth, methods), "}"
    if not verb.syntax:
        return before + " ".join(parts) + after
    name = "[]byte" if box.type == "[]uint8" and depth == 0 else box.type
    nil = isinstance(v, NilMap) or getattr(v, "array", v) is None
    return f"{name}(nil)" if nil else f"{name}{{{', '.join(parts)}}}"


def struct_parts(v: Any, verb: Verb, depth: int, methods: bool) -> list[str]:
    """The fields of a struct, with their names under %+v and %#v."""
    own = {field.name: "" for field in fields(v)}
    known = getattr(v, "GO_FIELDS", own)
    parts = []
    for attribute, (name, of) in zip(own, known.items(), strict=True):
        exported = methods and not name[:1].islower() or known is own
        box = typed(getattr(v, attribute), of)
        label = f"{name}:" if verb.names or verb.syntax else ""
        parts.append(label + print_value(box, verb, depth + 1, exported))
    return parts


def bytes_text(data: Sequence[int], verb: Verb) -> str:
    """Bytes under %s, %q, %x or %X."""
    if verb.char in "xX":
        return hex_text(bytes(data), verb)
    return string_verb(from_bytes(data), verb) or ""
