"""Shows what `verify` found: a progress bar, a table, diffs; side by side; or JSON.

The bar goes to standard error and only to a terminal; the results go to standard output, where
colour is rich's business (it honours NO_COLOR).
"""

from __future__ import annotations

import contextlib
import difflib
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from enum import Enum
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TextColumn,
    TimeElapsedColumn,
)
from rich.table import Table
from rich.text import Text

from go2mp.diagnostics import Severity
from go2mp.verify.comparison import Status, Verdict, go_code
from go2mp.verify.execution import Outcome, ending_on_signals
from go2mp.verify.session import Report, Settings, verify_all

_PLAIN_WIDTH = 120  # where there is no terminal to ask
_STDERR_LINES = 12

_STYLES = {
    Status.SAME: "green",
    Status.SAME_LINES: "green",
    Status.REFUSED: "yellow",
    Status.GO_FAILED: "yellow",
}


class Presentation(Enum):
    """How to show the results."""

    TABLE = "table"
    SIDE_BY_SIDE = "side by side"
    JSON = "json"


def present(
    paths: Sequence[Path],
    settings: Settings,
    jobs: int,
    presentation: Presentation = Presentation.TABLE,
) -> bool:
    """Verifies the programs and shows the results; whether all agree.

    Raises ToolchainMissing.
    """
    reports: list[Report] = []
    with (
        ending_on_signals(),
        _progress(len(paths)) as advance,
        contextlib.closing(verify_all(paths, settings, jobs)) as running,
    ):
        for report in running:
            reports.append(report)
            advance(report)
    order = {path: number for number, path in enumerate(paths)}
    reports.sort(key=lambda report: order[report.path])
    if presentation is Presentation.JSON:
        print(json.dumps(to_json(reports), indent=2))
    else:
        console = result_console()
        if presentation is Presentation.SIDE_BY_SIDE:
            for report in reports:
                show_side_by_side(console, report)
        else:
            show_table(console, reports)
    return all(report.verdict.status.agrees for report in reports)


def result_console() -> Console:
    """Standard output; wide enough to keep lines whole where it is no terminal."""
    console = Console(highlight=False)
    return (
        console if console.is_terminal else Console(width=_PLAIN_WIDTH, highlight=False)
    )


@contextlib.contextmanager
def _progress(total: int) -> Iterator[Callable[[Report], None]]:
    console = Console(stderr=True)
    bar = Progress(
        TextColumn("verifying"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TextColumn("{task.fields[last]}"),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    )
    with bar:
        task = bar.add_task("verifying", total=total, last="")

        def advance(report: Report) -> None:
            last = f"{report.verdict.status.value}: {report.path}"
            bar.update(task, advance=1, last=escape(last))

        yield advance


# --- the table -------------------------------------------------------------------


def show_table(console: Console, reports: Sequence[Report]) -> None:
    """A line for each program, then what went wrong in full, then the sums."""
    table = Table(box=None, pad_edge=False)
    table.add_column("program", overflow="fold")
    table.add_column("result", no_wrap=True)
    for name in ("runs", "go", "python"):
        table.add_column(name, justify="right", no_wrap=True)
    for report in reports:
        status = report.verdict.status
        table.add_row(
            Text(str(report.path)),
            Text(status.value, style=_STYLES.get(status, "bold red")),
            f"{report.agreeing}/{len(report.runs)}" if report.runs else "",
            _seconds(report.go),
            _seconds([run.outcome for run in report.runs]),
        )
    console.print(table)
    for report in reports:
        if report.verdict.status is not Status.SAME:
            _show_verdict(console, report)
    console.print(_summary(reports))


def _seconds(outcomes: Sequence[Outcome]) -> str:
    """The middle one of the times."""
    if not outcomes:
        return ""
    times = sorted(outcome.seconds for outcome in outcomes)
    return f"{times[len(times) // 2]:.2f} s"


def _show_verdict(console: Console, report: Report) -> None:
    verdict = report.verdict
    style = _STYLES.get(verdict.status, "bold red")
    head = Text(f"\n{report.path}: ")
    head.append(verdict.status.value, style=style)
    if verdict.reason:
        head.append(f": {_safe(verdict.reason)}")
    console.print(head)
    if verdict.status.agrees:
        return
    if verdict.status is Status.REFUSED:
        for item in report.diagnostics:
            if item.severity is Severity.ERROR:
                line = report.source.count(b"\n", 0, item.span.start) + 1
                console.print(Text(f"  line {line}: [{item.code}] {item.message}"))
        return
    _show_failed_run(console, report, verdict)


def _show_failed_run(console: Console, report: Report, verdict: Verdict) -> None:
    for number, run in enumerate(report.runs, 1):
        if run.verdict == verdict:
            console.print(
                Text(f"  run {number} of {len(report.runs)}, start method {run.method}")
            )
            for line in verdict.diff:
                console.print(Text("  " + _safe(line), style=_diff_style(line)))
            tail = run.outcome.stderr.decode(errors="backslashreplace").splitlines()
            if tail:
                console.print(Text("  standard error of the Python:", style="dim"))
            for line in tail[-_STDERR_LINES:]:
                console.print(Text("    " + _safe(line), style="dim"))
            return


def _diff_style(line: str) -> str:
    return {"-": "red", "+": "green", "@": "cyan"}.get(line[:1], "")


def _summary(reports: Sequence[Report]) -> Text:
    counts = Counter(report.verdict.status for report in reports)
    parts = [f"{counts[status]} {status.value}" for status in Status if counts[status]]
    total = f"{len(reports)} program{'s' * (len(reports) != 1)}"
    good = all(report.verdict.status.agrees for report in reports)
    return Text(
        f"\n{total}: {', '.join(parts)}", style="bold green" if good else "bold red"
    )


# --- side by side ----------------------------------------------------------------


def show_side_by_side(console: Console, report: Report) -> None:
    """What both programs printed, line by line, with their times."""
    if not report.go or not report.runs:
        _show_verdict(console, report)
        return
    go, run = report.go[0], _telling_run(report)
    python = run.outcome
    table = Table(title=Text(str(report.path)), title_justify="left", expand=False)
    table.add_column(_heading("Go", go), overflow="fold")
    table.add_column("", no_wrap=True)
    table.add_column(_heading("Python", python), overflow="fold")
    for left, mark, right in _aligned(go.stdout, python.stdout):
        style = "" if mark == " " else "red"
        table.add_row(Text(left, style), Text(mark, "bold red"), Text(right, style))
    console.print(table)
    verdict = run.verdict
    line = Text(verdict.status.value, style=_STYLES.get(verdict.status, "bold red"))
    if verdict.reason:
        line.append(f": {verdict.reason}")
    line.append(f"   (translated in {report.translate_seconds * 1000:.0f} ms)", "dim")
    console.print(line)


def _telling_run(report: Report) -> Any:
    """The first run that does not agree, else the first."""
    failed = [run for run in report.runs if not run.verdict.status.agrees]
    return (failed or report.runs)[0]


def _heading(name: str, outcome: Outcome) -> str:
    return f"{name}: {outcome.seconds:.3f} s, exit code {go_code(outcome)}"


def _aligned(go: bytes, python: bytes) -> Iterator[tuple[str, str, str]]:
    """Pairs of lines; the mark in the middle is a blank where they are the same."""
    left = [_safe(line) for line in go.decode(errors="backslashreplace").splitlines()]
    right = [_safe(x) for x in python.decode(errors="backslashreplace").splitlines()]
    matcher = difflib.SequenceMatcher(None, left, right, autojunk=False)
    for kind, a, b, c, d in matcher.get_opcodes():
        for offset in range(max(b - a, d - c)):
            yield (
                left[a + offset] if a + offset < b else "",
                " " if kind == "equal" else "≠",
                right[c + offset] if c + offset < d else "",
            )


def _safe(line: str) -> str:
    """Without what would steer the terminal: a program's output may contain anything."""
    return "".join(
        char if char.isprintable() or char == "\t" else f"\\x{ord(char):02x}"
        for char in line.expandtabs()
    )


# --- JSON ------------------------------------------------------------------------


def to_json(reports: Sequence[Report]) -> dict[str, Any]:
    """The results as data for other programs."""
    return {
        "agree": all(report.verdict.status.agrees for report in reports),
        "python": sys.version.split()[0],
        "programs": [_report_json(report) for report in reports],
    }


def _report_json(report: Report) -> dict[str, Any]:
    return {
        "path": str(report.path),
        "status": report.verdict.status.value,
        "reason": report.verdict.reason,
        "agree": report.verdict.status.agrees,
        "translate_seconds": round(report.translate_seconds, 6),
        "diagnostics": [
            {
                "code": item.code,
                "severity": item.severity.value,
                "line": report.source.count(b"\n", 0, item.span.start) + 1,
                "message": item.message,
                "hint": item.hint,
            }
            for item in report.diagnostics
        ],
        "go": [_outcome_json(outcome) for outcome in report.go],
        "runs": [
            {
                "start_method": run.method,
                "status": run.verdict.status.value,
                "reason": run.verdict.reason,
                "diff": list(run.verdict.diff),
                **_outcome_json(run.outcome),
            }
            for run in report.runs
        ],
    }


def _outcome_json(outcome: Outcome) -> dict[str, Any]:
    return {
        "exit_code": go_code(outcome),
        "seconds": round(outcome.seconds, 6),
        "stdout": outcome.stdout.decode(errors="backslashreplace"),
        "stderr": outcome.stderr.decode(errors="backslashreplace"),
        "timed_out": outcome.timed_out,
        "leaked": list(outcome.leaked),
    }
