"""A diagnostic as text: the place, the message, the source line with a caret, and the hint.

main.go:12:5: error[undefined-name]: undefined: x
    x := y + 1
         ^
hint: ...
"""

from __future__ import annotations

import unicodedata

from go2mp.diagnostics import Diagnostic, Severity
from go2mp.diagnostics.positions import source_text

MAX_WIDTH = 160
"""Source lines are cut to so many columns around the caret."""

_COLOURS = {Severity.ERROR: "1;31", Severity.WARNING: "1;33", Severity.NOTE: "1;36"}


def render(
    diagnostic: Diagnostic, source: bytes, filename: str, colour: bool = False
) -> str:
    """The text of one diagnostic, without a newline at its end."""
    text = source_text(source)
    line, column = text.position(diagnostic.span.start)
    severity = diagnostic.severity
    label = paint(f"{severity.value}[{diagnostic.code}]", _COLOURS[severity], colour)
    place = paint(f"{filename}:{line}:{column}:", "1", colour)
    shown = [f"{place} {label}: {diagnostic.message}"]
    raw = text.line(line)
    if raw.strip():
        length = diagnostic.span.end - diagnostic.span.start
        code, caret = excerpt(raw, column - 1, length)
        shown.append(f"    {code}")
        shown.append(f"    {paint(caret, _COLOURS[severity], colour)}")
    if diagnostic.hint:
        shown.append(f"{paint('hint:', '1;32', colour)} {diagnostic.hint}")
    return "\n".join(shown)


def paint(text: str, colour: str, wanted: bool) -> str:
    """`text` in a colour of ANSI's, when that is wanted."""
    return f"\x1b[{colour}m{text}\x1b[0m" if wanted and text else text


def excerpt(raw: bytes, start: int, length: int) -> tuple[str, str]:
    """A source line as it can be shown, and the line with a caret under its bytes from `start`.

    The caret line repeats the tabs, so that it is aligned whatever their width; a wide character
    takes two columns and a combining one none.
    """
    before = visible(raw[:start])
    marked = visible(raw[start : start + max(length, 1)])
    after = visible(raw[start + max(length, 1) :])
    if len(before) > MAX_WIDTH * 2 // 3:
        before = "..." + before[-MAX_WIDTH // 2 :]
    room = MAX_WIDTH - len(before)
    if len(marked) > room:
        marked, after = marked[:room] + "...", ""
    elif len(marked) + len(after) > room:
        after = after[: room - len(marked)] + "..."
    indent = before.lstrip()
    lead = before[: len(before) - len(indent)]
    pad = lead + "".join("\t" if c == "\t" else " " * width(c) for c in indent)
    rest = sum(width(c) for c in marked) - 1
    return (before + marked + after).rstrip(), f"{pad}^{'~' * max(rest, 0)}"


def visible(raw: bytes) -> str:
    """Text that a terminal shows as it is: no control characters, no invalid bytes."""
    text = raw.decode("utf-8", "replace")
    if text.isprintable():
        return text
    return "".join(
        c if c == "\t" or _is_shown(c) else "\N{REPLACEMENT CHARACTER}" for c in text
    )


def _is_shown(char: str) -> bool:
    return char.isprintable() or unicodedata.category(char) in ("Zs", "Co", "Mn", "Me")


def width(char: str) -> int:
    """How many columns of a terminal a character takes."""
    if char == "\t":
        return 1
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in ("W", "F") else 1
