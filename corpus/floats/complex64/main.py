"""complex64 and float32 are rounded, their constants too."""

import math
import sys
import traceback
from collections.abc import Callable, Sequence
from dataclasses import fields, is_dataclass
from struct import pack, unpack
from typing import Any

# --- Go semantics that Python lacks ------------------------------------------


def complex64(z: complex) -> complex:
    """z rounded to the precision of a complex64."""
    return complex(float32(z.real), float32(z.imag))


def float32(x: float) -> float:
    """x rounded to the precision of a float32."""
    try:
        rounded: float = unpack("f", pack("f", x))[0]
    except OverflowError:
        return math.copysign(math.inf, x)
    return rounded


def float_quo(a: float, b: float) -> float:
    """a / b, where dividing by zero gives an infinity or NaN."""
    if b != 0:
        return a / b
    if a == 0 or math.isnan(a):
        return math.nan
    return math.copysign(math.inf, a) * math.copysign(1, b)


def complex_quo(a: complex, b: complex) -> complex:
    """a / b, where dividing by zero gives infinities or NaN."""
    if b != 0:
        return a / b
    if a == 0 or math.isnan(a.real) or math.isnan(a.imag):
        return complex(math.nan, math.nan)
    return complex(float_quo(a.real, b.real), float_quo(a.imag, b.real))


def float_text(x: float) -> str:
    """x as Go prints a float64: 1, 0.5, 1e+06, +Inf."""
    if not math.isfinite(x):
        return "NaN" if math.isnan(x) else "+Inf" if x > 0 else "-Inf"
    text = repr(x)
    if x == 0 or 1e-4 <= abs(x) < 1e6:
        return text.removesuffix(".0")
    digits = text.split("e")[0].replace(".", "").strip("-0")
    return f"{x:.{len(digits) - 1}e}"


def float32_text(x: float) -> str:
    """x as Go prints a float32: the fewest digits that tell it from others."""
    if not math.isfinite(x) or x == 0:
        return float_text(x)
    return float_text(float(shortest32(x)))


def shortest32(x: float) -> str:
    """The fewest digits that give the float32 x."""
    texts = (f"{x:.{precision}e}" for precision in range(9))
    return next(text for text in texts if float32(float(text)) == x)


def complex_text(z: complex, bits: int = 128) -> str:
    """z as Go prints a complex128: (1+2i)."""
    real, imaginary = float_text(z.real), float_text(z.imag)
    if bits == 64:
        real, imaginary = float32_text(z.real), float32_text(z.imag)
    sign = "" if imaginary.startswith(("+", "-")) else "+"
    return f"({real}{sign}{imaginary}i)"


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
    if isinstance(v, bool):
        return "true" if v else "false"
    pointer = (go_type or getattr(v, "GO_TYPE", "")).startswith("*")
    if methods and is_stringer(v) and (pointer or not hasattr(v, "POINTER_TEXT")):
        return str(v)
    if isinstance(v, float) and go_type == "float32":
        return float32_text(v)
    if isinstance(v, float):
        return float_text(v)
    if isinstance(v, complex):
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

    def inner(value: Any, go_type: str = "", exported: bool = True) -> str:
        return show(value, go_type, depth, methods and exported, names)

    of = element_type(go_type)
    if isinstance(v, Sequence):
        return f"[{' '.join(inner(item, of) for item in v)}]"
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


def run_main(main: Callable[[], object]) -> None:
    """Runs main; as in Go, a panic ends the program with exit code 2."""
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception as exc:
        report_panic(exc)
        sys.exit(2)


def report_panic(exc: Exception) -> None:
    """Prints a panic that nothing has recovered, and where it happened."""
    sys.stdout.flush()
    print(f"panic: {exc}\n\ngoroutine 1 [running]:", file=sys.stderr)
    traceback.print_tb(exc.__traceback__, limit=-10)


# --- the program -------------------------------------------------------------


C = 0.1


Z = complex(0.1, 0.3)


def main() -> None:
    f = 0.10000000149011612
    print(
        str(f == 0.10000000149011612).lower(),
        float_text(f),
        float32_text(float32(f * 3.0)),
    )
    g = 0.10000000149011612
    print(float_text(g), str(f == 0.10000000149011612).lower())
    z = complex(0.10000000149011612, 0.30000001192092896)
    print(
        show(z, "complex64"),
        show(z),
        str(z == complex(0.10000000149011612, 0.30000001192092896)).lower(),
    )
    w = complex64(complex_quo(complex64(z * z), complex64(z + complex(1.0, 0.0))))
    print(show(w, "complex64"), show(w))
    z = complex64(z + complex(0.10000000149011612, 0.30000001192092896))
    print(show(z))
    x = complex64(complex(f, 2.0))
    print(float32_text(x.real), show(-x), float32_text(x.imag))
    zero = 0j
    print(show(complex64(complex_quo(x, zero)), "complex64"))


if __name__ == "__main__":
    run_main(main)
