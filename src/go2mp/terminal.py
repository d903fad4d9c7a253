"""What the commands print: diagnostics on standard error, colour only where it is wanted.

Colour needs a terminal; the environment's NO_COLOR (https://no-color.org) turns it off, and
TERM=dumb as well.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import IO, Any

from go2mp.diagnostics import Diagnostic, Severity

SHOWN_AT_MOST = 50
"""After so many diagnostics the rest is only counted."""


def wants_colour(stream: IO[Any]) -> bool:
    """Whether to colour what is written to `stream`."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    try:
        return stream.isatty()
    except (AttributeError, ValueError):
        return False


def show_diagnostics(
    diagnostics: Sequence[Diagnostic], source: bytes, name: str
) -> None:
    """Writes diagnostics to standard error, errors counted at the end."""
    from go2mp.diagnostics import render

    colour = wants_colour(sys.stderr)
    for item in diagnostics[:SHOWN_AT_MOST]:
        write_error(render(item, source, name, colour=colour).rstrip("\n") + "\n\n")
    if len(diagnostics) > SHOWN_AT_MOST:
        write_error(f"... and {len(diagnostics) - SHOWN_AT_MOST} more\n")
    if any(item.severity is Severity.ERROR for item in diagnostics):
        write_error(f"{name}: {count(diagnostics)}\n")


def count(diagnostics: Sequence[Diagnostic]) -> str:
    """`2 errors, 1 note`."""
    parts = []
    for severity in Severity:
        number = sum(item.severity is severity for item in diagnostics)
        if number:
            parts.append(f"{number} {severity.value}{'s' * (number != 1)}")
    return ", ".join(parts) or "no errors"


def complain(message: str, hint: str = "") -> None:
    """One error that has no place in a Go file."""
    label = "\x1b[1;31merror:\x1b[0m" if wants_colour(sys.stderr) else "error:"
    write_error(f"{label} {message}\n")
    if hint:
        write_error(f"  hint: {hint}\n")


def write_error(text: str) -> None:
    """Writes to standard error what it can show, whatever its encoding."""
    encoding = sys.stderr.encoding or "utf-8"
    sys.stderr.write(text.encode(encoding, "backslashreplace").decode(encoding))
