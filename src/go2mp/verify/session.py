"""Verifies programs: translate, run Go, run the translation as often as asked, compare.

One `Report` per program; a program that cannot be read, is refused, or that Go does not compile
ends in a report as well. See `report` for how these are shown.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from pathlib import Path

from go2mp.diagnostics import Diagnostic
from go2mp.pipeline import Goroutines, Options, translate
from go2mp.verify import program as programs
from go2mp.verify import python_side, toolchain
from go2mp.verify.comparison import Status, Verdict, compare, only_order_differs
from go2mp.verify.execution import Outcome, stop_all


@dataclass(frozen=True, slots=True)
class Settings:
    """How thoroughly to verify."""

    runs: int = 1
    methods: tuple[str, ...] = (python_side.DEFAULT_METHOD,)
    timeout: float = 60.0
    cached: bool = True
    goroutines: Goroutines = "auto"


@dataclass(frozen=True, slots=True)
class Run:
    """One run of the translation."""

    method: str
    outcome: Outcome
    verdict: Verdict


@dataclass(slots=True)
class Report:
    """What came out for one program. `verdict` is the first that does not agree, if any."""

    path: Path
    source: bytes = b""
    verdict: Verdict = Verdict(Status.SAME)
    text: str | None = None
    diagnostics: tuple[Diagnostic, ...] = ()
    translate_seconds: float = 0.0
    go: list[Outcome] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)

    @property
    def agreeing(self) -> int:
        """How many of the runs agreed."""
        return sum(run.verdict.status.agrees for run in self.runs)


def verify(path: Path, settings: Settings) -> Report:
    """Verifies one program. Raises ToolchainMissing, Interrupted."""
    report = Report(path)
    try:
        program = programs.load(path)
    except OSError as error:
        report.verdict = Verdict(Status.UNREADABLE, error.strerror or str(error))
        return report
    report.source = program.source
    _translate(report, program, settings)
    if report.text is None:
        first = next(iter(report.diagnostics), None)
        reason = first.message if first else ""
        report.verdict = Verdict(Status.REFUSED, reason)
        return report
    try:
        _run_go(report, program, settings, toolchain.RUNS)
    except toolchain.BuildFailed as error:
        report.verdict = Verdict(Status.GO_FAILED, str(error))
        return report
    if report.verdict.status.agrees:
        _run_python(report, program, settings)
    return report


def _translate(report: Report, program: programs.Program, settings: Settings) -> None:
    started = time.perf_counter()
    options = Options(goroutines=settings.goroutines, go_version=program.go_version)
    translation = translate(program.source, str(program.path), options)
    report.translate_seconds = time.perf_counter() - started
    report.text = translation.text
    report.diagnostics = translation.diagnostics


def _run_go(
    report: Report, program: programs.Program, settings: Settings, runs: int
) -> None:
    report.go = toolchain.run(
        program, runs=runs, timeout=settings.timeout, cached=settings.cached
    )
    last = report.go[-1]
    if last.timed_out:
        reason = f"the Go program did not end in {settings.timeout:.0f} s"
        report.verdict = Verdict(Status.GO_FAILED, reason)
    elif last.too_much_output:
        reason = "the Go program wrote more than the limit"
        report.verdict = Verdict(Status.GO_FAILED, reason)


def _run_python(report: Report, program: programs.Program, settings: Settings) -> None:
    assert report.text is not None
    for method in settings.methods:
        for _ in range(settings.runs):
            outcome = python_side.run(
                report.text, program, method=method, timeout=settings.timeout
            )
            if only_order_differs(report.go, outcome):
                _run_go(report, program, settings, toolchain.MORE_RUNS)
            run = Run(method, outcome, compare(report.go, outcome))
            report.runs.append(run)
            if run.verdict.status is Status.TIMEOUT:
                break  # the others of this method would take as long
    report.verdict = _worst(report.runs)


def _worst(runs: Sequence[Run]) -> Verdict:
    """The first verdict that does not agree; else the first that is not the plain one."""
    verdicts = [run.verdict for run in runs]
    for verdict in verdicts:
        if not verdict.status.agrees:
            return verdict
    for verdict in verdicts:
        if verdict.status is not Status.SAME:
            return verdict
    return Verdict(Status.SAME)


def verify_all(
    paths: Sequence[Path],
    settings: Settings,
    jobs: int = 1,
    on_start: Callable[[Path], None] = lambda path: None,
) -> Generator[Report, None, None]:
    """Verifies programs, `jobs` at a time; the reports come as they are ready.

    Whatever ends the iteration early (Ctrl-C, a missing toolchain) ends the programs too.
    """
    toolchain.find()
    with ThreadPoolExecutor(max_workers=jobs, thread_name_prefix="verify") as pool:

        def one(path: Path) -> Report:
            on_start(path)
            return verify(path, settings)

        pending: set[Future[Report]] = {pool.submit(one, path) for path in paths}
        try:
            while pending:
                done, pending = wait(pending, 0.2, return_when=FIRST_COMPLETED)
                for future in done:
                    yield future.result()
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            stop_all()
            raise
