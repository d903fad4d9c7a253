"""A goroutine per element that sets one result: what the function is given, and what it
gives."""

import atexit
import math
import os
import signal
import sys
from collections.abc import Callable, Iterable, MutableSequence
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import Pool, active_children, parent_process
from threading import Thread
from typing import Any, NoReturn

# --- Go semantics that Python lacks ------------------------------------------


class SentinelError(Exception):
    """An error of the module: it stays the same object in every process."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text)
        self.name = name  # of the module's variable

    def __reduce__(self) -> str:
        return self.name


def causes(err: Any) -> list[Exception]:
    """The errors that err wraps directly."""
    inner = err.unwrap() if hasattr(err, "unwrap") else None
    several = inner if isinstance(inner, MutableSequence) else [inner]
    return [cause for cause in several if cause is not None]


def is_error(err: Any, target: Any) -> bool:
    """Whether err or an error that it wraps is target."""
    if err is None or target is None:
        return err is target
    same = type(err) is type(target) and err == target
    if same or (hasattr(err, "is_") and err.is_(target)):
        return True
    return any(is_error(cause, target) for cause in causes(err))


def float_text(x: float) -> str:
    """x as Go prints a float64: 1, 0.5, 1e+06, +Inf."""
    if not math.isfinite(x):
        return "NaN" if math.isnan(x) else "+Inf" if x > 0 else "-Inf"
    text = repr(x)
    if x == 0 or 1e-4 <= abs(x) < 1e6:
        return text.removesuffix(".0")
    digits = text.split("e")[0].replace(".", "").strip("-0")
    return f"{x:.{len(digits) - 1}e}"


def list_text(items: Iterable[Any], text: Callable[[Any], str] = str) -> str:
    """A slice or an array as fmt prints it: [1 2 3]."""
    return f"[{' '.join(map(text, items))}]"


def exit_processes(code: int) -> NoReturn:
    """Ends the program at once: its processes, and the semaphores that it has made."""
    with suppress(RuntimeError):  # a signal came while something was written
        sys.stdout.flush()
    for process in active_children():
        process.kill()
    if parent_process() is None:
        cleanup = Thread(target=atexit._run_exitfuncs, daemon=True)
        cleanup.start()
        cleanup.join(1)  # a queue that nobody empties would hold it up
    os._exit(code)


def quote(s: str, ascii_only: bool = False) -> str:
    """s in double quotes, with Go's escapes."""
    return '"' + "".join(escaped(char, '"', ascii_only) for char in s) + '"'


def escaped(char: str, mark: str, ascii_only: bool) -> str:
    """One character as it stands in a Go literal."""
    code = ord(char)
    if char in (mark, "\\"):
        return "\\" + char
    if char.isprintable() and (code < 0x80 or not ascii_only):
        return char
    if char in "\a\b\f\n\r\t\v":
        return "\\" + "abtnvfr"[code - 7]
    if code < 0x20 or code == 0x7F or 0xDC80 <= code <= 0xDCFF:
        return f"\\x{code & 0xFF:02x}"  # a control character or an invalid byte
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


# --- the program -------------------------------------------------------------

signal.signal(signal.SIGINT, lambda *_: exit_processes(130))  # Ctrl-C


@dataclass(eq=False, slots=True)
class Point:
    """Point is in the plane."""

    x: int = 0
    y: int = 0

    def __str__(self) -> str:
        return f"{{{self.x} {self.y}}}"


ERR_ODD = SentinelError("odd", "ERR_ODD")


def mirrored(p: Point) -> Point:
    return Point(p.y, p.x)


def numbered(i: int, p: Point) -> str:
    return f"{i}: {p}"


def check(i: int) -> Exception | None:
    if i % 2 == 1:
        return ERR_ODD
    return None


def half(x: float) -> float:
    return x / 2.0


def halves(xs: list[float]) -> list[float]:
    with Pool() as pool:
        results = pool.map(half, xs)
    return results


def main() -> None:
    points = [Point(1, 2), Point(3, 4), Point(5, 6)]

    # every point has a goroutine
    # in order
    # no other goroutine has this index
    # alone
    with Pool() as pool:
        swapped = pool.map(mirrored, points)
    # all of them

    print(f"[{' '.join(map(str, swapped))}]")

    # the index and the element
    with Pool() as pool:
        lines = pool.starmap(numbered, enumerate(swapped))
    print(list_text(lines, quote))

    with Pool() as pool:
        failures = pool.map(check, range(len(points)))
    for i, err in enumerate(failures):
        print(i, err or "<nil>", str(is_error(err, ERR_ODD)).lower())
    print(
        list_text(halves([1.0, 2.0, 5.0]), float_text),
        list_text(halves([]), float_text),
    )


if __name__ == "__main__":
    main()
