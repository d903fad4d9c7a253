"""What the predeclared functions print and println write for values that are no ints or strings."""

import math
from typing import Any


def print_text(x: Any) -> str:
    """x as print and println write it: +1.500000e+000, true."""
    if isinstance(x, bool):
        return "true" if x else "false"
    if isinstance(x, int):
        return int.__repr__(x)
    if isinstance(x, str):
        return str.__str__(x)
    if isinstance(x, complex):
        return f"({print_text(x.real)}{print_text(x.imag)}i)"
    if isinstance(x, float):
        if not math.isfinite(x):
            return "NaN" if math.isnan(x) else "+Inf" if x > 0 else "-Inf"
        digits, _, exponent = f"{x:+.6e}".partition("e")
        return f"{digits}e{int(exponent):+04}"
    return f"0x{id(x) if x is not None else 0:x}"
