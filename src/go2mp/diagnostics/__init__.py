"""What go2mp tells the user about a Go program: codes, positions, severity.

A stage reports through a `Diagnostics` sink; it never prints and never raises for what the user
wrote. `render` (in `render`) turns one diagnostic into the text that a terminal shows, `position`
(in `positions`) an offset into a line and a column. Codes are declared in `go2mp.codes`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple

__all__ = [
    "Diagnostic",
    "Diagnostics",
    "Severity",
    "SourceText",
    "Span",
    "position",
    "render",
]


class Span(NamedTuple):
    """A range of bytes in one source file: `start` inclusive, `end` exclusive."""

    start: int
    end: int


class Severity(Enum):
    """How much a diagnostic weighs: an ERROR stops the translation, a NOTE explains a choice."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One thing to tell: `code` is a key of `codes.CODES`; `hint` says what to write instead."""

    code: str
    span: Span
    message: str
    severity: Severity = Severity.ERROR
    hint: str = ""


@dataclass(slots=True)
class Diagnostics:
    """Collects what the stages report, in the order reported."""

    items: list[Diagnostic] = field(default_factory=list)

    def error(self, code: str, span: Span, message: str, hint: str = "") -> None:
        """Reports an error: the translation goes on to find more, and emits nothing."""
        self.items.append(Diagnostic(code, span, message, Severity.ERROR, hint))

    def note(self, code: str, span: Span, message: str, hint: str = "") -> None:
        """Reports a choice the user may want to know of (a Thread instead of a Process)."""
        self.items.append(Diagnostic(code, span, message, Severity.NOTE, hint))

    @property
    def failed(self) -> bool:
        """Whether any error was reported."""
        return any(item.severity is Severity.ERROR for item in self.items)


from go2mp.diagnostics.positions import SourceText, position  # noqa: E402
from go2mp.diagnostics.rendering import render  # noqa: E402
