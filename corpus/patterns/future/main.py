"""Futures: start now, ask for the result later, as often as you like."""

import os
import signal
import sys
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from threading import Event, Thread
from typing import Any, NoReturn

# --- Go semantics that Python lacks ------------------------------------------


def exit_with_threads(code: int) -> NoReturn:
    """Ends the program at once, with its threads."""
    sys.stdout.flush()
    os._exit(code)


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class IntFuture:
    """Future is a result that will be there."""

    done: Event | Any = None
    value: int = 0
    err: Exception | None = None

    def await_(self) -> tuple[int, Exception | None]:
        """Await waits for the result."""
        self.done.wait()
        return self.value, self.err


@dataclass(eq=False, slots=True)
class StrFuture:
    """Future is a result that will be there."""

    done: Event | Any = None
    value: str = ""
    err: Exception | None = None

    def await_(self) -> tuple[str, Exception | None]:
        """Await waits for the result."""
        self.done.wait()
        return self.value, self.err


def async_int(f: Callable[[], tuple[int, Exception | None]]) -> IntFuture:
    """Async starts f."""
    future = IntFuture(done=Event())

    def task() -> None:
        with ExitStack() as deferred:
            deferred.callback(future.done.set)
            future.value, future.err = f()

    Thread(target=task, daemon=True).start()
    return future


def async_str(f: Callable[[], tuple[str, Exception | None]]) -> StrFuture:
    """Async starts f."""
    future = StrFuture(done=Event())

    def task() -> None:
        with ExitStack() as deferred:
            deferred.callback(future.done.set)
            future.value, future.err = f()

    Thread(target=task, daemon=True).start()
    return future


def main() -> None:
    def sum2() -> tuple[int, Exception | None]:
        total = 0
        for i in range(1, 1001):
            total += i
        return total, None

    sum_ = async_int(sum2)

    def text2() -> tuple[str, Exception | None]:
        return "", Exception("no text")

    text = async_str(text2)

    value, err2 = sum_.await_()
    print(value, err2 or "<nil>")
    value2, err3 = sum_.await_()
    print(value2, err3 or "<nil>")
    _, err = text.await_()
    if err is not None:
        print("failed:", err)


if __name__ == "__main__":
    signal.signal(signal.SIGINT, lambda *_: exit_with_threads(130))  # Ctrl-C
    main()
    exit_with_threads(0)
