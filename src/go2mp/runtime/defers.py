"""Deferred calls that recover: `with Defers() as defers:` around a function's body.

Where no deferred function recovers, the rules use `try`/`finally` or `contextlib.ExitStack`.

Go specification: "Defer statements", "Handling panics".
"""

import os
import sys
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Any, NoReturn

from go2mp.runtime.panics import recovered


class Defers:
    """A function's deferred calls: run last to first when it ends, also by a panic."""

    def __init__(self) -> None:
        self.calls: list[Callable[[], object]] = []
        self.panic: Exception | None = None

    def __enter__(self) -> "Defers":
        return self

    def defer(
        self, function: Callable[..., object], *args: Any, **keywords: Any
    ) -> None:
        """Runs function(*args) at the end."""
        self.calls.append(lambda: function(*args, **keywords))

    def recover(self) -> Any:
        """Ends the panic, if there is one, and gives its value."""
        panic, self.panic = self.panic, None
        return None if panic is None else recovered(panic)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> bool:
        self.panic = exc if isinstance(exc, Exception) else None
        outer = getattr(PANICKING, "defers", None)
        while self.calls:
            function = self.calls.pop()
            PANICKING.defers = self
            try:
                function()
            except Exception as raised:
                self.panic = raised
        PANICKING.defers = outer
        if self.panic is not None and self.panic is not exc:
            raise self.panic
        return self.panic is None and isinstance(exc, Exception)


PANICKING = threading.local()  # the Defers that run, one a thread


def recover() -> Any:
    """recover() in a named function that was deferred."""
    defers = getattr(PANICKING, "defers", None)
    return None if defers is None else defers.recover()


def exit_now(code: int) -> NoReturn:
    """os.Exit(code): ends the program at once, without deferred calls."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)
