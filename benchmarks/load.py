"""Runs the corpus programs with goroutines under load: do they always do what Go does?

    python benchmarks/load.py [PROGRAM...] [--runs N] [--method NAME] [--jobs N] [--minutes M]

Every program of the corpus that starts a goroutine (or those given) is translated and run N times
under each start method, while as many processes as there are cores keep them busy. Standard output
and exit code are compared with Go's as `go2mp verify` does it: byte for byte, or as a multiset of
lines where their order varies in Go's own runs. What outlives a program counts as a failure.

With `--minutes` no program is begun after that time. The figures are how many runs there were and
how many agreed, by start method; then each failure with what was different. Exit code 1 if any.
"""

from __future__ import annotations

import multiprocessing
import os
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import click

from go2mp.verify.python_side import start_methods
from go2mp.verify.session import Report, Settings, verify_all

CORPUS = Path(__file__).resolve().parent.parent / "corpus"
_GOROUTINE = re.compile(r"^\s*go\s+\w|\.Go\(|\bgo func\b|AfterFunc\(", re.M)


@dataclass
class Figures:
    """What came out so far."""

    programs: int = 0
    runs: Counter[str] = field(default_factory=Counter)
    agreed: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)

    def add(self, report: Report) -> None:
        """Counts the runs of one program."""
        self.programs += 1
        if not report.runs and not report.verdict.status.agrees:
            verdict = report.verdict
            text = f"{name_of(report.path)}: {verdict.status.value} {verdict.reason}"
            self.failures.append(text)
        for run in report.runs:
            self.runs[run.method] += 1
            if run.verdict.status.agrees:
                self.agreed[run.method] += 1
                continue
            errors = run.outcome.stderr.decode(errors="replace").splitlines()[-6:]
            lines = [run.verdict.reason, *run.verdict.diff[:12], *errors]
            head = f"{name_of(report.path)} ({run.method}, {run.outcome.seconds:.1f} s)"
            self.failures.append("\n    ".join([f"{head}: {lines[0]}", *lines[1:]]))

    def text(self) -> str:
        """The figures for a person."""
        lines = [f"{self.programs} programs, {sum(self.runs.values())} runs under load"]
        for method in sorted(self.runs):
            lines.append(f"  {method:12} {self.agreed[method]} of {self.runs[method]}")
        if self.failures:
            lines.append(f"\n{len(self.failures)} failures:")
        return "\n".join([*lines, *self.failures])


def name_of(path: Path) -> str:
    """A corpus program as `topic/name`, another one as its path."""
    folder = path.parent
    return str(folder.relative_to(CORPUS)) if CORPUS in folder.parents else str(path)


def programs() -> list[Path]:
    """The corpus programs with goroutines."""
    found = sorted(CORPUS.glob("*/*/main.go"))
    return [path for path in found if _GOROUTINE.search(path.read_text())]


def burn() -> None:
    """Keeps a core busy."""
    while True:
        sum(range(10_000))


@contextmanager
def load(count: int) -> Iterator[None]:
    """Keeps some cores busy meanwhile."""
    spawn = multiprocessing.get_context("spawn")
    burners = [spawn.Process(target=burn, daemon=True) for _ in range(count)]
    for burner in burners:
        burner.start()
    try:
        yield
    finally:
        for burner in burners:
            burner.kill()
            burner.join()


def until(paths: Sequence[Path], settings: Settings, jobs: int, end: float) -> Figures:
    """Runs some programs, a few at a time, as long as there is time."""
    figures = Figures()
    for first in range(0, len(paths), jobs):
        if time.monotonic() > end:
            break
        for report in verify_all(paths[first : first + jobs], settings, jobs):
            figures.add(report)
            state = "" if report.verdict.status.agrees else "  FAILED"
            click.echo(f"{name_of(report.path)}{state}", err=True)
    return figures


@click.command(help=__doc__)
@click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option("--runs", default=30, show_default=True, help="per start method")
@click.option("--method", "methods", multiple=True, help="only these start methods")
@click.option("--jobs", default=2, show_default=True, help="programs at a time")
@click.option(
    "--timeout", default=60.0, show_default=True, help="seconds a run may take"
)
@click.option("--minutes", default=0.0, help="begin no program after that time")
def main(
    paths: tuple[Path, ...],
    runs: int,
    methods: tuple[str, ...],
    jobs: int,
    timeout: float,
    minutes: float,
) -> None:
    chosen = methods or start_methods()
    settings = Settings(runs=runs, methods=tuple(chosen), timeout=timeout)
    end = time.monotonic() + minutes * 60 if minutes else float("inf")
    with load(os.cpu_count() or 1):
        figures = until(paths or programs(), settings, jobs, end)
    click.echo(figures.text())
    sys.exit(1 if figures.failures else 0)


if __name__ == "__main__":
    main()
