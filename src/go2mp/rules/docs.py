"""What each Go construct becomes, as data: `go2mp rules`, the README and the editors read it.

Each entry is named after its rule. The Go and the Python are taken from a pair of
`tests/rules/cases` of the same name (a test looks for every line in it), so what they say is what
comes out. The entries themselves stand in `docs_*.py`, by topic.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import import_module

TOPICS = ("goroutines", "channels", "sharing", "statements", "declarations", "values")
"""The modules `docs_TOPIC`, in the order of the table."""

RUNGS = ("idiom", "helper", "thread", "refusal")
"""The ladder: what a Python expert writes; an exact helper; another vehicle; a diagnostic."""


@dataclass(frozen=True, slots=True)
class RuleDoc:
    """One construct: a Go form, the Python it becomes, and what there is to know about it."""

    name: str
    go: str
    python: str
    why: str
    """Why this form: what makes it the same as in Go."""

    gotcha: str = ""
    """What a Go developer should mind; "" when there is nothing."""

    rung: str = "idiom"
    """The rung of the ladder on which the shown Python stands, one of RUNGS."""

    otherwise: str = ""
    """The other rungs: what comes out instead where the shown form is not proved to be exact."""

    covers: tuple[str, ...] = ()
    """What else the entry is about: node types, predeclared functions, members of packages
    (`sync.Mutex.*`)."""


@cache
def table() -> tuple[RuleDoc, ...]:
    """All entries, by topic."""
    found: list[RuleDoc] = []
    for topic in TOPICS:
        found += import_module(f"go2mp.rules.docs_{topic}").DOCS
    return tuple(found)
