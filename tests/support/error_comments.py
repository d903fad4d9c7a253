"""Reads the errors that a Go case announces: `// ERROR "regex"` on the line they are on.

Several quoted regexes on one line announce as many errors; quotes may be backquotes. A regex is
searched in `message [code]`, so a case can ask for a code: `// ERROR "undefined.*undefined-name"`.
`/* ERROR "regex" */` does the same before the end of a line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from go2mp.diagnostics import Diagnostic, Severity, position

_MARK = re.compile(rb"(?://|/\*) ?(?:GC_)?ERROR +(.*)")
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"|`([^`]*)`')


def expected_errors(source: bytes) -> dict[int, list[str]]:
    """Line number (from 1) -> the regexes that its errors are to match."""
    expected: dict[int, list[str]] = {}
    for number, line in enumerate(source.split(b"\n"), 1):
        mark = _MARK.search(line)
        if mark is None:
            continue
        found = _QUOTED.findall(mark[1].decode())
        assert found, f"line {number}: ERROR without a quoted regex"
        expected[number] = [plain.replace('\\"', '"') or raw for plain, raw in found]
    return expected


def mismatches(source: bytes, diagnostics: Iterable[Diagnostic]) -> list[str]:
    """What differs between the errors announced in `source` and those reported; best empty."""
    missing = expected_errors(source)
    problems: list[str] = []
    for item in diagnostics:
        if item.severity is not Severity.ERROR:
            continue
        line, column = position(source, item.span.start)
        said = f"{item.message} [{item.code}]"
        patterns = missing.get(line, [])
        hit = next((p for p in patterns if re.search(p, said)), None)
        if hit is None:
            problems.append(f"{line}:{column}: not expected: {said}")
        else:
            patterns.remove(hit)
    for line, patterns in missing.items():
        problems.extend(f"{line}: not reported: {pattern}" for pattern in patterns)
    return sorted(problems)
