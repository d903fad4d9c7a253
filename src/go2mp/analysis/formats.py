"""Format strings of package fmt, read at translation time: text and conversions.

Package fmt's documentation, "Printing".
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spec:
    """One conversion of a format: flags, width and precision (None: absent), the verb."""

    flags: str
    width: int | None
    precision: int | None
    verb: str

    def allows(self, flags: str, precision: bool = False) -> bool:
        """Whether there are no other flags than these, and a precision only if it is allowed."""
        return not set(self.flags) - set(flags) and (
            precision or self.precision is None
        )


_SPEC = re.compile(
    r"%(?P<flags>[-+# 0]*)(?P<width>\d+)?(?:\.(?P<precision>\d*))?(?P<verb>.)"
)


def parse_format(text: str) -> list[str | Spec] | None:
    """A format as text and conversions; None where it uses `*` or `[n]`, or ends in a `%`."""
    parts: list[str | Spec] = []
    position = 0
    while (at := text.find("%", position)) >= 0:
        parts.append(text[position:at])
        match = _SPEC.match(text, at)
        if match is None or match["verb"] in "*[":
            return None
        if match["verb"] == "%":
            parts.append("%")
        else:
            precision = match["precision"]
            parts.append(
                Spec(
                    match["flags"],
                    int(match["width"]) if match["width"] else None,
                    int(precision or 0) if precision is not None else None,
                    match["verb"],
                )
            )
        position = match.end()
    return [*parts, text[position:]]
