"""black's format for the emitted module, without the part that has it already.

The inlined helpers are most of a longer output, and they come from `runtime` in black's format (a
test says so). black's work on a module is the sum of its work on the top-level statements, so the
helpers are taken out before, with a stand-in in their place, and put back after: a test compares
the result with black's own for every program of the corpus.
"""

from __future__ import annotations

import re

LINE_LENGTH = 88
"""The width of the emitted Python: black's own."""

_HELPERS = re.compile(
    r"^# --- Go semantics that Python lacks -+\n(?P<helpers>.*?)^# --- the program -+\n",
    re.MULTILINE | re.DOTALL,
)
_STAND_IN = "class Go2mpHelpersStandHere:\n    stand_in = 0\n"
_GAP = "\n\n\n"


def formatted(text: str) -> str:
    """`text` as black formats it, for the oldest Python that emitted programs run on, with what
    black does not cut cut to the line length."""
    from go2mp.python.long_fields import concatenated
    from go2mp.python.long_lines import wrapped

    made = wrapped(_formatted(text), LINE_LENGTH)
    changed = concatenated(made, LINE_LENGTH)
    return made if changed is made else wrapped(_formatted(changed), LINE_LENGTH)


def _formatted(text: str) -> str:
    found = _HELPERS.search(text)
    helpers = found["helpers"].split(_GAP) if found else []
    if not found or len(helpers) < 3:
        return black_format(text)
    # What touches the rest of the module stays: blank lines depend on both their neighbours.
    first, *middle, last = helpers
    start, end = found.span("helpers")
    kept = _GAP.join([first, _STAND_IN.strip("\n"), last])
    short = black_format(text[:start] + kept + text[end:])
    if short.count(_STAND_IN) != 1:
        return black_format(text)
    return short.replace(_STAND_IN, _GAP.join(middle) + "\n")


def black_format(text: str) -> str:
    """All of `text` through black."""
    from black import format_str
    from black.mode import Mode, TargetVersion

    mode = Mode(line_length=LINE_LENGTH, target_versions={TargetVersion.PY310})
    return format_str(text, mode=mode)
