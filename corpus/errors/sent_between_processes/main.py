from __future__ import annotations

import atexit
import os
import signal
import sys
from collections.abc import MutableSequence
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import Process, Queue, active_children, parent_process
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


class WrappedError(Exception):
    """An error with a text of its own and the error that it wraps."""

    def __str__(self) -> str:
        return str(self.args[0])

    def unwrap(self) -> Any:
        return self.args[1]


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


# --- the program -------------------------------------------------------------

signal.signal(signal.SIGINT, lambda *_: exit_processes(130))  # Ctrl-C

# ErrEmpty and ErrTwin are themselves wherever they were sent from; their texts are the
# same.
ERR_EMPTY = SentinelError("empty", "ERR_EMPTY")
ERR_TWIN = SentinelError("empty", "ERR_TWIN")


@dataclass(eq=False, slots=True)
class Result:
    """Result is what a worker found."""

    id: int = 0
    err: Exception | None = None


def check(id_: int, text: str) -> Result:
    if text == "":
        return Result(id_, ERR_EMPTY)
    elif text == "-":
        return Result(id_, WrappedError(f"check {id_}: {ERR_TWIN}", ERR_TWIN))
    return Result(id=id_)


def worker(texts: list[str], results: Queue[Result | None]) -> None:
    for id_, text in enumerate(texts):
        results.put(check(id_, text))
    results.put(None)


def main() -> None:
    results: Queue[Result | None] = Queue()
    Process(target=worker, args=(["a", "", "-"], results), daemon=True).start()
    while True:
        r = results.get()
        if r is None:  # poison pill: results is closed
            break
        print(
            r.id,
            r.err or "<nil>",
            str(r.err is ERR_EMPTY).lower(),
            str(is_error(r.err, ERR_EMPTY)).lower(),
            str(is_error(r.err, ERR_TWIN)).lower(),
        )


if __name__ == "__main__":
    main()
