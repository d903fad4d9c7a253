"""Internal errors as diagnostics: what was being translated, and by which rule.

No stage has to take part: the frames of the exception's traceback tell both. The innermost local
variable that holds a syntax node is the place in the Go program, and the innermost function below
`go2mp` is the rule at work. (mypyc's `crash.py` keeps a stack of positions for the same end.)

With GO2MP_DEBUG=1 in the environment the exception itself is raised, traceback and all.
"""

from __future__ import annotations

import os
from types import FrameType, TracebackType

from go2mp.diagnostics import Diagnostics, Span

_TOO_DEEP_HINT = "split the expression or function: Python has fixed limits on nesting"
_REPORT_HINT = (
    "this is a bug in go2mp, not in the program: "
    "GO2MP_DEBUG=1 shows where; please report it with this file"
)


def report_crash(error: Exception, step: str, diagnostics: Diagnostics) -> None:
    """Reports an exception that escaped from the pass `step`."""
    if os.environ.get("GO2MP_DEBUG") == "1":
        raise error
    span, rule = locate(error.__traceback__)
    if isinstance(error, (RecursionError, MemoryError)):
        # The innermost node of an overflow is a random one; its message is all there is to say.
        diagnostics.error(
            "too-deep", span, f"nested too deeply (in {step})", _TOO_DEEP_HINT
        )
        return
    what = str(error).strip().splitlines()
    detail = f": {what[0]}" if what else ""
    diagnostics.error(
        "internal-error",
        span,
        f"internal error in {rule or step}: {type(error).__name__}{detail}",
        _REPORT_HINT,
    )


def report_broken_output(error: Exception, text: str, diagnostics: Diagnostics) -> None:
    """Reports that Python does not compile the emitted text: its limits, or a bug of a rule."""
    message = error.msg if isinstance(error, SyntaxError) else str(error)
    if (
        "too many" in message
    ):  # "... statically nested blocks", "... nested parentheses"
        diagnostics.error(
            "too-deep", Span(0, 0), f"nested too deeply: {message}", _TOO_DEEP_HINT
        )
        return
    if os.environ.get("GO2MP_DEBUG") == "1":
        raise error
    line = (error.lineno or 1) if isinstance(error, SyntaxError) else 1
    lines = text.splitlines()
    shown = lines[line - 1].strip() if line <= len(lines) else ""
    diagnostics.error(
        "internal-error",
        Span(0, 0),
        f"internal error: the emitted Python is not valid: {message}: `{shown}`",
        _REPORT_HINT,
    )


def locate(traceback: TracebackType | None) -> tuple[Span, str]:
    """The span of the Go node at work and the name of the function that failed on it.

    The name is `module.function` below `go2mp`, such as `rules.select_stmt.polling_loop`; empty
    when no frame is go2mp's own.
    """
    frames: list[FrameType] = []
    while traceback is not None:
        frames.append(traceback.tb_frame)
        traceback = traceback.tb_next
    span = next(filter(None, map(_span_in, reversed(frames))), Span(0, 0))
    rule = next(filter(None, map(_rule_name, reversed(frames))), "")
    return span, rule


def _span_in(frame: FrameType) -> Span | None:
    """The span of the last-assigned local that is a syntax node."""
    from go2mp.syntax.nodes import Node

    found = [value for value in frame.f_locals.values() if isinstance(value, Node)]
    return found[-1].span if found else None


def _rule_name(frame: FrameType) -> str:
    """`rules.range_stmt.emit` for a frame of that function; empty for others' code."""
    module = str(frame.f_globals.get("__name__", ""))
    if not module.startswith("go2mp.") or module == "go2mp.pipeline":
        return ""
    return f"{module.removeprefix('go2mp.')}.{frame.f_code.co_name}"
