"""Python names for Go's objects: PEP 8 spelling, and no clash with keywords, builtins, helpers.

Python has function scope where Go has block scope, so two variables of one function may share a
name only if neither is visible (and live) where the other is, and their types are the same (mypy
gives a name one type in a function). Names are chosen per Python function, outermost first.
"""

from __future__ import annotations

import builtins
import keyword
import re

BUILTINS = frozenset(name for name in dir(builtins) if not name.startswith("_")) | {
    "self"
}
"""Names a variable or function must not take: the emitted code may use any builtin."""

FIELD_RESERVED = frozenset(
    "int str list dict float bool object tuple bytes set field type property complex".split()
)
"""Names a field or method must not take: annotations and defaults of its class use them."""

_UNFIT = frozenset(["match", "case", "_", "l", "O", "I"])
"""What Python reads as more than a name, or people as a digit."""

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[A-Z]|\d+|[^\W\d_a-zA-Z]+|_+")


def words(name: str) -> list[str]:
    """The words of a Go name: `parseURLFast` -> parse, URL, Fast."""
    found: list[str] = []
    for match in _WORD.finditer(name):
        text = match.group()
        if text.startswith("_"):
            continue
        if found and text.isdigit():
            found[-1] += text
        else:
            found.append(text)
    return found


def snake(name: str) -> str:
    """`JobID` -> `job_id`."""
    if name.isupper() and len(name) <= 1:
        return name.lower()
    lead = len(name) - len(name.lstrip("_"))
    return "_" * min(lead, 1) + "_".join(word.lower() for word in words(name)) or "_"


def upper(name: str) -> str:
    """`numWorkers` -> `NUM_WORKERS`."""
    return snake(name).upper()


def pascal(name: str) -> str:
    """`jobQueue` -> `JobQueue`; existing capitals stay (`HTTPServer`)."""
    made = "".join(word[:1].upper() + word[1:] for word in words(name))
    return made or "T"


def legal(name: str, reserved: frozenset[str] | set[str] = frozenset()) -> str:
    """`name` itself, with `_` appended if it is a keyword or reserved."""
    while keyword.iskeyword(name) or name in _UNFIT or name in reserved:
        name += "_"
    return name


def distinct(name: str, taken: set[str] | frozenset[str]) -> str:
    """`name`, or `name2`, `name3`, ... whichever is free."""
    if name not in taken:
        return name
    stem = name.rstrip("_")
    separator = "_" if stem[-1:].isdigit() else ""
    number = 2
    while f"{stem}{separator}{number}" in taken:
        number += 1
    return f"{stem}{separator}{number}"
