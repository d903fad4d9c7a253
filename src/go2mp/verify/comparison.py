"""Decides whether two programs printed the same: standard output, byte for byte, and exit code.

Go's own runs say how exact the question can be. When they all agree, the Python must agree with
them. When they differ in the order of their lines only, the scheduler or a map decides the order
and the lines are compared as a multiset. When they differ in more, the Python must have printed
what one of them did.
"""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from go2mp.verify.execution import Outcome

DIFF_LINES = 60
"""How much of a difference is kept for showing."""


class Status(Enum):
    """What came out for one program, or for one run of its translation."""

    SAME = "same"
    SAME_LINES = "same lines"  # in an order that varies in Go too
    DIFFERENT = "different"
    TIMEOUT = "timeout"
    LEAK = "processes left"
    REFUSED = "refused"
    GO_FAILED = "go failed"  # Go does not compile it, or it does not end
    UNREADABLE = "unreadable"

    @property
    def agrees(self) -> bool:
        """Whether the translation is proved right by it."""
        return self in (Status.SAME, Status.SAME_LINES)


@dataclass(frozen=True, slots=True)
class Verdict:
    """A status with what a person needs to see why."""

    status: Status
    reason: str = ""
    diff: tuple[str, ...] = ()


def go_code(outcome: Outcome) -> int:
    """The exit code as a shell shows it."""
    return outcome.code if outcome.code >= 0 else 128 - outcome.code


def compare(go: Sequence[Outcome], python: Outcome) -> Verdict:
    """Compares one run of the translation with the runs of the Go program (at least one)."""
    if python.timed_out:
        return Verdict(Status.TIMEOUT, f"no end after {python.seconds:.0f} s")
    if python.too_much_output:
        return Verdict(Status.DIFFERENT, "the Python wrote more than the limit")
    verdict = _compare_results(go, python)
    if verdict.status.agrees and python.leaked:
        return Verdict(Status.LEAK, "still running after its end: " + python.leaked[0])
    return verdict


def _compare_results(go: Sequence[Outcome], python: Outcome) -> Verdict:
    result = (python.stdout, go_code(python))
    results = Counter((outcome.stdout, go_code(outcome)) for outcome in go)
    if result in results:
        if len(results) == 1:
            return Verdict(Status.SAME)
        return Verdict(Status.SAME_LINES, "Go's own output varies; this is one of it")
    if len(results) > 1 and any(
        code == result[1] and same_lines(stdout, python.stdout)
        for stdout, code in results
    ):
        return Verdict(Status.SAME_LINES, "the order of the lines varies in Go too")
    stdout, code = results.most_common(1)[0][0]
    reasons = []
    if code != result[1]:
        reasons.append(f"exit code {result[1]} instead of {code}")
    if stdout != python.stdout:
        reasons.append("other output")
        if same_lines(stdout, python.stdout):
            reasons.append("(the same lines in another order)")
    if len(results) > 1:
        reasons.append("(Go's own output varies)")
    return Verdict(
        Status.DIFFERENT, " ".join(reasons), difference(stdout, python.stdout)
    )


def only_order_differs(go: Sequence[Outcome], python: Outcome) -> bool:
    """Whether more runs of Go could still show that the order varies there."""
    return (
        not python.timed_out
        and go_code(go[0]) == go_code(python)
        and go[0].stdout != python.stdout
        and same_lines(go[0].stdout, python.stdout)
    )


def same_lines(one: bytes, other: bytes) -> bool:
    """Whether both have the same lines, each as often."""
    return Counter(one.splitlines()) == Counter(other.splitlines())


def difference(go: bytes, python: bytes) -> tuple[str, ...]:
    """A unified diff of what Go printed and what the Python printed."""
    lines = difflib.unified_diff(
        _shown(go), _shown(python), "go", "python", lineterm="", n=2
    )
    shown: list[str] = []
    for line in lines:
        if len(shown) == DIFF_LINES:
            shown.append("...")
            break
        shown.append(line)
    return tuple(shown)


def _shown(data: bytes) -> list[str]:
    """The lines as text; a last line without its newline says so, as git does."""
    lines = data.decode(errors="backslashreplace").split("\n")
    if lines[-1]:
        lines.append("\\ no newline at the end")
    else:
        lines.pop()
    return lines
