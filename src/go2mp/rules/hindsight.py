"""What an emission finds out too late: the next one knows it (see `engine.emit`).

A class is emitted before what prints it, an interface before the functions whose hints name it. A
rule that depends on such a finding asks `knows`; only if an answer turns out to have been wrong is
the program emitted again.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from go2mp.types.objects import Object

Finding = Literal[
    "goroutines",
    "printed at run time",
    "text",
    "text with names",
    "named",
    "tested",
    "value class",
]
"""That the program needs the helpers for goroutines; that values are printed without their static
type; of a class, that its text is wanted; of an interface, that a hint or test names it, or that
isinstance tests it; of a struct, that its values need a class of their own in interfaces."""

Entry = tuple[Finding, Object | None]


@dataclass(slots=True)
class Hindsight:
    """The findings of this emission and the ones before it, and the questions answered no."""

    found: set[Entry] = field(default_factory=set)
    denied: set[Entry] = field(default_factory=set)

    def learn(self, finding: Finding, obj: Object | None = None) -> None:
        """Remembers a finding."""
        self.found.add((finding, obj))

    def knows(self, finding: Finding, obj: Object | None = None) -> bool:
        """Whether it was found so far; a no is remembered."""
        if (finding, obj) in self.found:
            return True
        self.denied.add((finding, obj))
        return False

    @property
    def misled(self) -> bool:
        """Whether a question was answered with no that is answered with yes now."""
        return not self.denied.isdisjoint(self.found)
