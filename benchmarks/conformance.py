"""Runs Go's own test programs as strangers: how many translate, and print the same.

    python benchmarks/conformance.py [FOLDER] [--translate-only] [--limit N] [--json FILE]

The default folder comes with Debian's package golang-1.19-src. Programs are the single files
whose first line is `// run`. Each is translated (with `--translate-only`) or verified in a
process that is not this one, so that whatever happens to it is a result:

    pass      translated, and it prints the same (with `--translate-only`: translated)
    refused   a diagnostic says why
    wrong     it prints something else
    crash     the translator failed
    hang      it did not end in time
    go        today's Go does not take the program

Refusals are counted by code and message, the most frequent first.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from fnmatch import fnmatch
from pathlib import Path
from queue import Empty, SimpleQueue
from tempfile import TemporaryFile
from threading import Thread
from typing import Any

import click

from go2mp.pipeline import translate
from go2mp.verify.execution import execute

DEFAULT_FOLDER = Path("/usr/share/go-1.19/test")
RESULTS = ("pass", "refused", "wrong", "crash", "hang", "go")
WHOLE_SECONDS = 150.0
"""For a program's verification: building, several runs of Go, one of the Python."""

_BY_STATUS = {
    "same": "pass",
    "same lines": "pass",
    "refused": "refused",
    "different": "wrong",
    "processes left": "wrong",
    "timeout": "hang",
    "go failed": "go",
}


@dataclass(frozen=True)
class Result:
    """What came out for one program; `reasons` are its refusals, `detail` says why it failed."""

    path: str
    kind: str
    reasons: tuple[str, ...] = ()
    detail: str = ""
    seconds: float = 0.0


# --- the programs ----------------------------------------------------------------


def programs(folder: Path, only: str = "*") -> list[Path]:
    """The files that are whole programs and say so, by a pattern for their path in `folder`."""
    return [
        path
        for path in sorted(folder.rglob("*.go"))
        if path.is_file()
        and _first_line(path) == "// run"
        and fnmatch(str(path.relative_to(folder)), only)
    ]


def _first_line(path: Path) -> str:
    with path.open("rb") as file:
        return file.readline().decode(errors="replace").strip()


def spread(paths: Sequence[Path], limit: int) -> list[Path]:
    """At most `limit` of the paths, evenly spread; all of them when it is 0."""
    step = -(-len(paths) // limit) if limit else 1
    return list(paths[:: max(step, 1)])


def classify(diagnostics: Iterable[dict[str, Any]]) -> tuple[str, tuple[str, ...], str]:
    """The kind, the reasons and the detail of a translation with these diagnostics."""
    errors = [item for item in diagnostics if item["severity"] == "error"]
    for error in errors:
        if error["code"] == "internal-error":
            return "crash", (), error["message"]
    reasons = tuple(
        dict.fromkeys(f"{e['code']}: {general(e['message'])}" for e in errors)
    )
    return ("refused" if errors else "pass"), reasons, ""


def general(message: str) -> str:
    """A message as far as programs may have it in common: without their own names."""
    first = message.splitlines()[0] if message else ""
    return re.sub(r"`[^`]*`|\"[^\"]*\"", "...", first)[:100]


# --- translating only -----------------------------------------------------------


class Translator:
    """A process that translates one program after the other, and is replaced when it hangs."""

    def __init__(self, timeout: float) -> None:
        self.timeout = timeout
        self._process: subprocess.Popen[str] | None = None
        self._answers: SimpleQueue[str] = SimpleQueue()

    def _started(self) -> subprocess.Popen[str]:
        if self._process is None or self._process.poll() is not None:
            command = [sys.executable, __file__, "--worker"]
            self._errors = TemporaryFile()
            process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._errors,
                text=True,
            )
            answers: SimpleQueue[str] = SimpleQueue()
            stream = process.stdout
            assert stream is not None

            def listen() -> None:
                for line in stream:
                    answers.put(line)
                answers.put("")  # it has ended

            Thread(target=listen, daemon=True).start()
            self._process, self._answers = process, answers
        return self._process

    def __call__(self, path: Path) -> Result:
        process = self._started()
        assert process.stdin is not None
        began = time.perf_counter()
        print(path, file=process.stdin, flush=True)
        try:
            answer = self._answers.get(timeout=self.timeout)
        except Empty:
            self.close()
            return Result(
                str(path), "hang", detail=f"no end after {self.timeout:.0f} s"
            )
        seconds = time.perf_counter() - began
        if not answer:
            code = process.wait()
            self._errors.seek(0)
            tail = self._errors.read().decode(errors="replace").strip()[-300:]
            return Result(str(path), "crash", detail=f"exit code {code}: {tail}")
        kind, reasons, detail = classify(json.loads(answer))
        return Result(str(path), kind, reasons, detail, seconds)

    def close(self) -> None:
        """Ends the process."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None


def work() -> None:
    """The translator's process: a path a line on standard input, diagnostics as JSON out."""
    for line in sys.stdin:
        path = Path(line.rstrip("\n"))
        found = translate(path.read_bytes(), path.name).diagnostics
        items = [
            {"code": d.code, "severity": d.severity.value, "message": d.message}
            for d in found
        ]
        print(json.dumps(items), flush=True)


def translate_all(paths: Sequence[Path], jobs: int, timeout: float) -> Iterator[Result]:
    """Translates all programs, `jobs` at a time; results in order."""
    idle: SimpleQueue[Translator] = SimpleQueue()
    translators = [Translator(timeout) for _ in range(jobs)]
    for translator in translators:
        idle.put(translator)

    def translate_one(path: Path) -> Result:
        translator = idle.get()
        try:
            return translator(path)
        finally:
            idle.put(translator)

    with ThreadPoolExecutor(jobs) as pool:
        yield from pool.map(translate_one, paths)
    for translator in translators:
        translator.close()


# --- verifying --------------------------------------------------------------------


def verifier(timeout: float) -> Callable[[Path], Result]:
    """A function that verifies one program by the command that users have for it."""

    def verify(path: Path) -> Result:
        outcome = execute(
            [
                *(sys.executable, "-m", "go2mp", "verify", "--json", "--jobs", "1"),
                *("--timeout", str(timeout), str(path)),
            ],
            timeout=WHOLE_SECONDS,
        )
        if outcome.timed_out:
            detail = "the translator, or all of it together"
            return Result(str(path), "hang", detail=detail)
        try:
            [program] = json.loads(outcome.stdout)["programs"]
        except (ValueError, KeyError):
            tail = outcome.stderr.decode(errors="replace").strip()[-300:]
            detail = f"exit code {outcome.code}: {tail}"
            return Result(str(path), "crash", detail=detail)
        kind, reasons, detail = classify(program["diagnostics"])
        if kind == "pass":
            kind = _BY_STATUS.get(program["status"], "crash")
            detail = program["reason"]
        return Result(str(path), kind, reasons, detail, outcome.seconds)

    return verify


def verify_all(paths: Sequence[Path], jobs: int, timeout: float) -> Iterator[Result]:
    """Verifies all programs, `jobs` at a time; results in order."""
    with ThreadPoolExecutor(jobs) as pool:
        yield from pool.map(verifier(timeout), paths)


# --- the command -----------------------------------------------------------------


@click.command(help=__doc__.splitlines()[0])
@click.argument("folder", type=click.Path(path_type=Path), default=DEFAULT_FOLDER)
@click.option("--translate-only", is_flag=True, help="Run nothing: pass = translated.")
@click.option("--only", default="*", help="Pattern for the path in the folder.")
@click.option("--limit", default=0, help="Only so many, evenly spread.")
@click.option("--jobs", default=2, show_default=True)
@click.option("--timeout", default=20.0, show_default=True, help="Seconds for one run.")
@click.option("--list", "listed", default="wrong,crash,hang", show_default=True)
@click.option("--json", "report", type=click.File("w"), help="Results as JSON.")
@click.option("--worker", is_flag=True, hidden=True)
def main(
    folder: Path,
    translate_only: bool,
    only: str,
    limit: int,
    jobs: int,
    timeout: float,
    listed: str,
    report: Any,
    worker: bool,
) -> None:
    """Runs and prints; the exit code is 1 when the translator crashed."""
    if worker:
        work()
        return
    paths = spread(programs(folder, only), limit)
    run = translate_all if translate_only else verify_all
    results = []
    for result in run(paths, jobs, timeout):
        results.append(result)
        if sys.stderr.isatty():
            click.echo(f"\r{len(results)}/{len(paths)} ", err=True, nl=False)
    click.echo(summary(results, set(listed.split(","))))
    if report is not None:
        json.dump([asdict(result) for result in results], report, indent=1)
    sys.exit(any(result.kind == "crash" for result in results))


def summary(results: Sequence[Result], named: set[str]) -> str:
    """The named ones, then the sums, then the reasons."""
    lines = [f"{r.kind}: {r.path}: {r.detail}" for r in results if r.kind in named]
    counts = Counter(result.kind for result in results)
    sums = ", ".join(f"{counts[kind]} {kind}" for kind in RESULTS)
    lines.append(f"\n{len(results)} programs: {sums}")
    reasons = Counter(reason for result in results for reason in result.reasons)
    if reasons:
        lines.append("\nmost frequent reasons of refusal:")
    lines.extend(f"{n:6}  {reason}" for reason, n in reasons.most_common(10))
    return "\n".join(lines)


if __name__ == "__main__":
    main()
