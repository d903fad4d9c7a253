"""A context that ends by itself, where an Event will do for those that are only cancelled.

    ctx = Deadline(1.5)     # context.WithTimeout(context.Background(), 1500*time.Millisecond)
    ctx.set()               # cancel()
    ctx.is_set(), ctx.wait(timeout), ctx.err()

No timer runs: whoever asks looks at the clock, which all processes share. Cancelling it after its
time makes no difference, as in Go.
"""

import time
from math import inf
from multiprocessing import Event

from go2mp.runtime.context import CANCELED, DEADLINE_EXCEEDED


class Deadline:
    """An Event that is set when its time has come, at the latest."""

    def __init__(self, seconds: float = inf) -> None:
        self.cancelled = Event()
        self.ends_at = time.monotonic() + seconds

    def set(self) -> None:
        """Cancels it."""
        if time.monotonic() < self.ends_at:
            self.cancelled.set()

    def is_set(self) -> bool:
        """Whether it has ended."""
        return self.cancelled.is_set() or time.monotonic() >= self.ends_at

    def wait(self, timeout: float = inf) -> bool:
        """Waits for its end, but not longer than that; whether it has ended."""
        seconds = min(timeout, self.ends_at - time.monotonic())
        self.cancelled.wait(None if seconds == inf else max(seconds, 0))
        return self.is_set()

    def err(self) -> Exception | None:
        """Why it has ended, or nil."""
        if self.cancelled.is_set():
            return CANCELED
        return DEADLINE_EXCEEDED if self.is_set() else None
