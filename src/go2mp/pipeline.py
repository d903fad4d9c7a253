"""The way from Go text to Python text: one function over an ordered list of named passes.

    text -> syntax tree -> Info -> Facts -> (names, rules, templates) Python -> black -> text

`translate` runs the passes of `PASSES` in order over one `Work`; each pass reads what the ones
before it left there and writes its own field, and nothing flows back. A pass reports through the
diagnostics; the first pass that reports an error is the last one to run. Nothing that goes wrong
inside a pass escapes: see `crash` for how an internal error becomes a diagnostic.

The stages are imported when their pass runs: the command line answers `--help` without them.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from go2mp.diagnostics import Diagnostic, Diagnostics, Severity

if TYPE_CHECKING:
    from go2mp.analysis.facts import Facts
    from go2mp.syntax.nodes import File
    from go2mp.types.importer import Importer
    from go2mp.types.info import Info

Goroutines = Literal["auto", "process", "thread"]

MAX_LINES = 50_000
"""A longer file is refused: it is generated code, and its translation would not be read."""

NEWEST_GO = (1, 27)
"""The language version of a program without a go.mod."""

_SEVERITY_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}


@dataclass(frozen=True, slots=True)
class Options:
    """What the user chose.

    `goroutines`: "auto" takes processes and falls back to threads with a note, "process" refuses
    where "auto" would fall back, "thread" uses threads throughout. `go_version` is the language
    version of go.mod: before 1.22 the variables of a `for` clause are shared by its iterations.
    """

    goroutines: Goroutines = "auto"
    go_version: tuple[int, int] = NEWEST_GO


@dataclass(frozen=True, slots=True)
class Translation:
    """The Python text (None when an error was reported), and what there is to tell.

    The diagnostics are in the order of the source, without repetitions.
    """

    text: str | None
    diagnostics: tuple[Diagnostic, ...]

    @property
    def failed(self) -> bool:
        """Whether the program was refused."""
        return self.text is None


@dataclass(slots=True)
class Work:
    """What the passes hand on: each field is written by one pass."""

    source: bytes
    filename: str
    options: Options
    diagnostics: Diagnostics = field(default_factory=Diagnostics)
    file: File | None = None
    importer: Importer | None = None
    info: Info | None = None
    facts: Facts | None = None
    text: str = ""


# --- the passes ----------------------------------------------------------------


def _inspect(work: Work) -> None:
    """Refuses what is no Go text at all, or too much of it."""
    from go2mp.intake import inspect_source

    inspect_source(work.source, work.diagnostics, MAX_LINES)


def _parse(work: Work) -> None:
    """Text to syntax tree."""
    from go2mp.syntax.parser import parse

    work.file = parse(work.source, work.diagnostics, ranges=True)


def _check(work: Work) -> None:
    """Syntax tree to types: Info; the importer knows the standard packages that it took."""
    from go2mp.types.checker import check
    from go2mp.types.importer import Importer

    assert work.file is not None
    work.importer = Importer()
    work.info = check(work.file, work.diagnostics, work.importer, True)


def _structure(work: Work) -> None:
    """Loops for gotos, so that no later pass knows them; the types are those of the new tree."""
    from go2mp.syntax.gotos import gotos, without_gotos

    assert work.file is not None
    if b"goto" not in work.source or not gotos(work.file):
        return
    work.file = without_gotos(work.file)
    for left in gotos(work.file):
        text = "a goto into what cannot become a loop"
        hint = "write a loop, or a function that returns"
        work.diagnostics.error("goto", left.span, text, hint)
    if work.diagnostics.failed:
        return
    _check(work)


def _unalias(work: Work) -> None:
    """Standard functions by their own names: `p := fmt.Println` is no variable, TypeOf is %T."""
    from go2mp.instances.aliases import without_aliases
    from go2mp.instances.reflected import without_reflection

    for rewritten, sign in (
        (without_aliases, rb"=[ \t]*\w+\.[A-Z]\w*[ \t]*(?:[\r\n;]|/[/*])"),
        (without_reflection, rb"\breflect\b"),
    ):
        if not re.search(sign, work.source):
            continue
        assert work.file is not None and work.info is not None
        file = rewritten(work.file, work.info)
        if file is not work.file:
            work.file = file
            _check(work)


def _specialise(work: Work) -> None:
    """Generic declarations, written out once per instance."""
    from go2mp.instances.specialise import local_generics, specialise, tagged_arguments

    assert work.file is not None and work.info is not None
    for spec in local_generics(work.file):
        text = "a generic type inside a function"
        hint = "declare it outside of the function"
        work.diagnostics.error("unsupported", spec.span, text, hint)
        return
    for name in tagged_arguments(work.info):
        text = "a struct type with tags as a type argument"
        work.diagnostics.error("unsupported", name.span, text, "give the type a name")
        return
    work.file, work.info = specialise(work.file, work.info)


def _analyse(work: Work) -> None:
    """Types to what is proved about the program: Facts."""
    from go2mp.analysis.facts import analyse

    assert work.file is not None and work.info is not None
    work.facts = analyse(work.file, work.info)


def _emit(work: Work) -> None:
    """The rules: facts to Python, names chosen."""
    from go2mp.rules.engine import emit

    assert work.file is not None and work.info is not None and work.facts is not None
    assert work.importer is not None
    work.text = emit(
        work.file,
        work.info,
        work.facts,
        work.options,
        work.diagnostics,
        work.importer,
        work.source,
    )


def _compile(work: Work) -> None:
    """Lets Python's own compiler read the result, which black's parser does not replace: it
    also knows the limits on nesting, and the rules of `nonlocal`, `return` and the like.
    """
    from go2mp.crash import report_broken_output

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compile(work.text, "<translation>", "exec", dont_inherit=True)
    except (SyntaxError, ValueError) as error:
        report_broken_output(error, work.text, work.diagnostics)


def _format(work: Work) -> None:
    """black's format."""
    from go2mp.formatting import formatted

    work.text = formatted(work.text)


@dataclass(frozen=True, slots=True)
class Pass:
    """A step of the pipeline under the name that messages and benchmarks use for it."""

    name: str
    run: Callable[[Work], None]


PASSES: tuple[Pass, ...] = (
    Pass("inspect", _inspect),
    Pass("parse", _parse),
    Pass("check", _check),
    Pass("structure", _structure),
    Pass("unalias", _unalias),
    Pass("specialise", _specialise),
    Pass("analyse", _analyse),
    Pass("emit", _emit),
    Pass("compile", _compile),
    Pass("format", _format),
)

CHECK_PASSES: tuple[Pass, ...] = PASSES[:-1]
"""What finds every diagnostic: all but the formatting."""


# --- running them ----------------------------------------------------------------


def translate(
    source: bytes, filename: str = "main.go", options: Options | None = None
) -> Translation:
    """Translates one Go file. Never raises for what is in `source`."""
    work = Work(source, filename, options or Options())
    _run_deep(work, PASSES)
    done = _in_order(work.diagnostics)
    return Translation(None if work.diagnostics.failed else work.text, done)


def check(
    source: bytes, filename: str = "main.go", options: Options | None = None
) -> Diagnostics:
    """What `translate` would report, without the translation."""
    work = Work(source, filename, options or Options())
    _run_deep(work, CHECK_PASSES)
    return Diagnostics(list(_in_order(work.diagnostics)))


def run_passes(work: Work, passes: tuple[Pass, ...]) -> None:
    """Runs the passes in order until one reports an error."""
    from go2mp.crash import report_crash

    for step in passes:
        try:
            step.run(work)
        except Exception as error:  # design: an internal error is a diagnostic too
            report_crash(error, step.name, work.diagnostics)
        if work.diagnostics.failed:
            return


def _run_deep(work: Work, passes: tuple[Pass, ...]) -> None:
    """Runs the passes with room for trees as deep as the parser lets through."""
    from go2mp.deep import with_deep_stack

    with_deep_stack(lambda: run_passes(work, passes))


def _in_order(diagnostics: Diagnostics) -> tuple[Diagnostic, ...]:
    """By position, each once; a note on the same place follows the error."""
    unique = dict.fromkeys(diagnostics.items)
    return tuple(
        sorted(unique, key=lambda item: (item.span, _SEVERITY_ORDER[item.severity]))
    )
