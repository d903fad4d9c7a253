"""Runs Go's own test programs as strangers: how many translate, and print the same.

    python benchmarks/conformance.py /usr/share/go-1.19/test [--limit N] [--list wrong,crash,hang]

The folder comes with Debian's package golang-1.19-src. Programs are the single files whose first
line is `// run`. Each is verified in a process of its own, so that whatever happens to it is a
result: pass, refused, wrong, crash (of the translator), hang (of either), or go (today's Go does
not take it). Refusals are counted by code, the most frequent first.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from go2mp.verify.execution import execute

RESULTS = ("pass", "refused", "wrong", "crash", "hang", "go")
RUN_SECONDS = 20.0
WHOLE_SECONDS = (
    150.0  # building, several runs of Go, translating, one run of the Python
)

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
    """What came out for one program; `codes` are its refusals, `detail` says why it failed."""

    path: Path
    kind: str
    codes: tuple[str, ...] = ()
    detail: str = ""


def programs(folder: Path) -> list[Path]:
    """The files that are whole programs and say so."""
    return [
        path for path in sorted(folder.rglob("*.go")) if _first_line(path) == "// run"
    ]


def _first_line(path: Path) -> str:
    with path.open("rb") as file:
        return file.readline().decode(errors="replace").strip()


def verify(path: Path) -> Result:
    """Verifies one program."""
    outcome = execute(
        [
            *(sys.executable, "-m", "go2mp", "verify", "--json", "--jobs", "1"),
            *("--timeout", str(RUN_SECONDS), str(path)),
        ],
        timeout=WHOLE_SECONDS,
    )
    if outcome.timed_out:
        return Result(path, "hang", detail="the translator, or all of it together")
    try:
        [program] = json.loads(outcome.stdout)["programs"]
    except (ValueError, KeyError):
        tail = outcome.stderr.decode(errors="replace").strip()[-300:]
        return Result(path, "crash", detail=f"exit code {outcome.code}: {tail}")
    errors = [d for d in program["diagnostics"] if d["severity"] == "error"]
    for error in errors:
        if error["code"] == "internal-error":
            return Result(path, "crash", detail=error["message"])
    codes = tuple(dict.fromkeys(f"{e['code']}: {_general(e)}" for e in errors))
    kind = _BY_STATUS.get(program["status"], "crash")
    return Result(path, kind, codes, program["reason"])


def _general(error: dict[str, str]) -> str:
    """The message, cut to what programs may have in common."""
    return error["message"].splitlines()[0][:100]


def main() -> int:
    """Runs and prints; 1 when the translator crashed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--limit", type=int, help="only so many, evenly spread")
    parser.add_argument("--list", default="wrong,crash,hang", help="kinds to name")
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    found = programs(options.folder)
    if options.limit and options.limit < len(found):
        found = found[:: -(-len(found) // options.limit)]
    with ThreadPoolExecutor(options.jobs) as pool:
        results = list(pool.map(verify, found))
    show(results, set(options.list.split(",")))
    return 1 if any(result.kind == "crash" for result in results) else 0


def show(results: Iterable[Result], named: set[str]) -> None:
    """The named ones, then the sums, then the reasons."""
    results = list(results)
    for result in results:
        if result.kind in named:
            print(f"{result.kind}: {result.path}: {result.detail}")
    counts = Counter(result.kind for result in results)
    sums = ", ".join(f"{counts[kind]} {kind}" for kind in RESULTS)
    print(f"\n{len(results)} programs: {sums}\n\nmost frequent reasons of refusal:")
    reasons = Counter(code for result in results for code in result.codes)
    for reason, number in reasons.most_common(10):
        print(f"{number:6}  {reason}")


if __name__ == "__main__":
    sys.exit(main())
