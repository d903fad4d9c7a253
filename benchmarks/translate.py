"""The translator's budgets, as ratios measured side by side in this run.

    python benchmarks/translate.py [FILE.go]

1. `go2mp translate` of a 100-line file from a cold process, against
   `python -c "import black, jinja2, tree_sitter"`: under 3.
2. Translation without black, against black formatting the result: at most 1. black gets the
   result without the helpers, as in the pipeline: with them it would look slower, and we better.
3. Runtime helpers that a corpus program carries: none to two for a typical one.

Rows within one process compare processor time, which other processes on the machine disturb least.

Also shown: the time of each pass, and what the first template costs. Exit code 1 when a budget is
exceeded.
"""

from __future__ import annotations

import ast
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from go2mp import pipeline
from go2mp.deep import without_collection

ROOT = Path(__file__).resolve().parents[1]
CORPUS = ROOT / "corpus"
ROUNDS = 9
LINES = 100
HEADING = "# --- "
BASELINE = "import black, jinja2, tree_sitter"


def main() -> int:
    """Measures and prints; the exit code."""
    file = Path(sys.argv[1]) if len(sys.argv) > 1 else typical_file()
    source = file.read_bytes()
    if pipeline.translate(source).text is None:
        print(f"{file}: is refused: nothing to measure")
        return 1
    lines = source.count(b"\n")
    print(f"{file}: {lines} lines; medians of {ROUNDS} rounds, Python {_version()}\n")
    good = [cold(file), without_black(source), helpers()]
    passes(source)
    templates()
    return 0 if all(good) else 1


def _version() -> str:
    return sys.version.split()[0]


def typical_file() -> Path:
    """The corpus program that translates and is nearest to 100 lines."""
    files = sorted(
        CORPUS.glob("**/main.go"),
        key=lambda path: abs(path.read_bytes().count(b"\n") - LINES),
    )
    for file in files:
        if pipeline.translate(file.read_bytes()).text is not None:
            return file
    raise SystemExit("no corpus program is translated")


def row(what: str, ratio: float, budget: float, detail: str) -> bool:
    """Prints one budget; whether it is kept."""
    kept = ratio <= budget
    verdict = "ok" if kept else "OVER"
    print(f"{what:<52} {ratio:6.2f} x  (budget {budget:g} x)  {verdict:<4}  {detail}")
    return kept


def side_by_side(
    one: Callable[[], object],
    other: Callable[[], object],
    clock: Callable[[], float] = time.perf_counter,
) -> tuple[float, float]:
    """The medians of both, measured in turn so that both see the same machine."""
    ones, others = [], []
    for _ in range(ROUNDS):
        ones.append(timed(one, clock))
        others.append(timed(other, clock))
    return statistics.median(ones), statistics.median(others)


def timed(call: Callable[[], object], clock: Callable[[], float]) -> float:
    """Seconds."""
    with without_collection():  # as in the pipeline
        started = clock()
        call()
        return clock() - started


def process(command: Sequence[str]) -> Callable[[], object]:
    """A call that runs a process to its end, once everything it imports is compiled: as it is
    where packages are installed, whatever PYTHONDONTWRITEBYTECODE says here."""
    compiled = Path(tempfile.gettempdir()) / "go2mp-benchmark-pycache"
    env = {**os.environ, "PYTHONPYCACHEPREFIX": str(compiled)}
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    run = partial(
        subprocess.run, command, check=True, stdout=subprocess.DEVNULL, env=env
    )
    run()
    return run


def cold(file: Path) -> bool:
    """Row 1: what a person or an editor waits for."""
    ours, baseline = side_by_side(
        process([sys.executable, "-m", "go2mp", "translate", str(file)]),
        process([sys.executable, "-c", BASELINE]),
    )
    detail = f"{ours * 1000:.0f} ms against {baseline * 1000:.0f} ms"
    return row(
        "translate, cold, against importing its libraries", ours / baseline, 3, detail
    )


def without_black(source: bytes) -> bool:
    """Row 2: our own passes against black, both warm."""
    work = pipeline.Work(source, "main.go", pipeline.Options())

    def ours() -> None:
        nonlocal work
        work = pipeline.Work(source, "main.go", pipeline.Options())
        pipeline.run_passes(work, pipeline.CHECK_PASSES)

    ours()
    [black_pass] = [step for step in pipeline.PASSES if step.name == "format"]
    unformatted = work.text

    def black() -> None:
        work.text = unformatted
        black_pass.run(work)

    translation, formatting = side_by_side(ours, black, time.process_time)
    detail = f"{translation * 1000:.1f} ms against {formatting * 1000:.1f} ms"
    return row(
        "translation without black, against black", translation / formatting, 1, detail
    )


def helpers() -> bool:
    """Row 3: definitions above the program's own, in the committed corpus."""
    counts = []
    for file in CORPUS.glob("**/main.py"):
        counts.append(helper_count(file.read_text(encoding="utf-8")))
    if not counts:
        return True
    middle = statistics.median(counts)
    few = sum(count <= 2 for count in counts)
    print(
        f"{'runtime helpers in a corpus program':<52} {middle:6.1f}    (budget 2)    "
        f"{'ok' if middle <= 2 else 'OVER':<4}  {few} of {len(counts)} have at most two"
    )
    return middle <= 2


def helper_count(text: str) -> int:
    """The definitions between the heading of the helpers and that of the program."""
    marks = [
        n for n, line in enumerate(text.splitlines(), 1) if line.startswith(HEADING)
    ]
    if len(marks) < 2:
        return 0
    definitions = (ast.FunctionDef, ast.ClassDef)
    return sum(
        isinstance(node, definitions) and marks[0] < node.lineno < marks[1]
        for node in ast.parse(text).body
    )


def passes(source: bytes) -> None:
    """Where the time goes, warm."""
    print("\npass, warm, processor time")
    seconds: dict[str, list[float]] = {step.name: [] for step in pipeline.PASSES}
    for _ in range(ROUNDS):
        work = pipeline.Work(source, "main.go", pipeline.Options())
        for step in pipeline.PASSES:
            run = partial(step.run, work)
            seconds[step.name].append(timed(run, time.process_time))
    for name, times in seconds.items():
        print(f"  {name:<10} {statistics.median(times) * 1000:8.2f} ms")


def templates() -> None:
    """What Jinja costs a cold process: its import, and compiling the templates."""
    code = (
        "import time; a = time.perf_counter()\n"
        "from go2mp.python.templates import environment\n"
        "e = environment(); b = time.perf_counter()\n"
        "names = e.list_templates(); [e.get_template(name) for name in names]\n"
        "c = time.perf_counter()\n"
        "print(f'{(b - a) * 1000:.1f} ms; {len(names)} templates: {(c - b) * 1000:.1f} ms')"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    print(f"\nJinja, cold: import {shown.stdout.strip() or shown.stderr.strip()}")


if __name__ == "__main__":
    sys.exit(main())
