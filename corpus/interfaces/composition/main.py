"""Interfaces built from interfaces, decorators, and an interface held in a struct."""

import sys
import threading
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar, runtime_checkable

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


def run_deep(main: Callable[[], object]) -> None:
    """Runs main with room for deep recursion: Go's stacks grow, Python's do not."""
    failures: list[BaseException] = []

    def body() -> None:
        try:
            main()
        except BaseException as exc:
            failures.append(exc)

    sys.setrecursionlimit(1_000_000)
    previous = threading.stack_size(1 << 30)  # reserved, not used up
    thread = threading.Thread(target=body, daemon=True)
    thread.start()
    threading.stack_size(previous)
    thread.join()
    if failures:
        raise failures[0]


def check_index(i: int, length: int) -> None:
    """Panics as Go does when i is out of range."""
    if not 0 <= i < length:
        tail = f" with length {length}" if i >= 0 else ""
        raise IndexError(f"runtime error: index out of range [{i}]{tail}")


def at(xs: Sequence[ItemT], i: int) -> ItemT:
    """xs[i], where a negative i is out of range."""
    if not 0 <= i < len(xs):
        check_index(i, len(xs))
    return xs[i]


# --- the program -------------------------------------------------------------


class Reader(Protocol):
    """Reader reads lines."""

    def read_line(self) -> tuple[str, bool]: ...


@runtime_checkable
class Writer(Protocol):
    """Writer writes lines."""

    def write_line(self, arg1: str) -> int: ...


class ReadWriter(Protocol):
    """ReadWriter does both."""

    def read_line(self) -> tuple[str, bool]: ...

    def write_line(self, arg1: str) -> int: ...


@dataclass(eq=False, slots=True)
class Memory:
    """Memory keeps its lines."""

    lines: list[str] = field(default_factory=list)
    next: int = 0

    def read_line(self) -> tuple[str, bool]:
        """ReadLine implements Reader."""
        if self.next >= len(self.lines):
            return "", False
        self.next += 1
        return at(self.lines, self.next - 1), True

    def write_line(self, s: str) -> int:
        """WriteLine implements Writer."""
        self.lines.append(s)
        return len(s)


@dataclass(eq=False, slots=True)
class Upper:
    """Upper decorates a reader."""

    reader: Reader | Any = None

    def read_line(self) -> tuple[str, bool]:
        """ReadLine hides the embedded one, and calls it."""
        s, ok = self.reader.read_line()
        return s.upper(), ok


@dataclass(eq=False, slots=True)
class Counting:
    """Counting embeds an interface, and adds to it."""

    read_writer: ReadWriter | Any = None
    bytes_: int = 0

    def write_line(self, s: str) -> int:
        """WriteLine counts."""
        n = self.read_writer.write_line(s)
        self.bytes_ += n
        return n

    def read_line(self) -> tuple[str, bool]:
        return self.read_writer.read_line()


def copy_lines(w: Writer, r: Reader) -> int:
    n = 0
    while True:
        line, ok = r.read_line()
        if not ok:
            return n
        w.write_line(line)
        n += 1


def main() -> None:
    source = Memory(lines=["one", "two", "three"])
    sink = Counting(read_writer=Memory())

    print(copy_lines(sink, Upper(source)), sink.bytes_)
    line, _ = sink.read_writer.read_line()
    print(line)

    r = sink
    is_writer = isinstance(r, Writer)
    is_upper = isinstance(r, Upper)
    print(str(is_writer).lower(), str(is_upper).lower())


if __name__ == "__main__":
    try:
        run_deep(main)
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
