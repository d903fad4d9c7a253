"""Package context between processes.

    ctx, cancel = with_cancel(BACKGROUND)         # a child is cancelled with its parent
    ctx, cancel = with_timeout(ctx, 1.5)          # with_deadline(ctx, at) of time.time()
    ctx, cancel = with_cancel_cause(ctx)          # cancel(err); cause(ctx)
    ctx = with_value(ctx, key, value)             # ctx.value(key)
    select(jobs, ctx.done()); ctx.done().recv()   # <-ctx.Done()
    if ctx.err(): ...                             # is CANCELED or DEADLINE_EXCEEDED

A context and its cancel function are arguments of `go`. The deadline of a context is on
the clock that all processes share; cancelling writes down when it was done. Whether a
context has ended is looked up from it to its root: what came first gives the error. The
two errors stay the same objects in every process. The idiom for a context that is only
cancelled, and polled or waited for, is an `Event`.
"""

import os
import time
from collections.abc import Callable
from ctypes import c_double
from math import inf
from multiprocessing import RawValue
from typing import Any

from go2mp.runtime.channels import NIL_CHANNEL
from go2mp.runtime.errors_core import SentinelError
from go2mp.runtime.goroutines import Program


class ContextError(SentinelError):
    """Why a context has ended."""


CANCELED = ContextError("context canceled", "CANCELED")
DEADLINE_EXCEEDED = ContextError("context deadline exceeded", "DEADLINE_EXCEEDED")


class Context:
    """A context.Context between processes; done() gives itself, to receive from."""

    def __init__(self, parent: "Context | None" = None, deadline: float = inf) -> None:
        self.parent = parent
        self.deadline: float = min(deadline, parent.deadline if parent else inf)
        self.key = self.item = None  # of with_value
        self.cancelled_at: Any = None  # shared, when it has a cancel function
        self.id = os.urandom(8)

    def end(self) -> tuple[float, Exception, bytes]:
        """When it ends as far as is known, with which error, by which context."""
        ends: list[tuple[float, Exception, bytes]]
        ends = [self.parent.end()] if self.parent else [(inf, CANCELED, self.id)]
        if self.cancelled_at:
            ends.append((self.cancelled_at.value, CANCELED, self.id))
        ends.append((self.deadline, DEADLINE_EXCEEDED, self.id))
        return min(ends, key=lambda end: end[0])

    def err(self) -> Exception | None:
        """Why it has ended, or nil."""
        when, error, _ = self.end()
        return error if when <= time.monotonic() else None

    def value(self, key: object) -> Any:
        """The value that belongs to a key, or nil."""
        if self.key == key and type(self.key) is type(key):
            return self.item
        return self.parent.value(key) if self.parent else None

    def can_end(self) -> bool:
        """Whether anything can end it."""
        parent_can = self.parent is not None and self.parent.can_end()
        return parent_can or self.deadline < inf or self.cancelled_at is not None

    def done(self) -> Any:
        """What is closed when it ends."""
        return self if self.can_end() else NIL_CHANNEL

    def can_recv(self) -> bool:
        """Whether it has ended."""
        return self.err() is not None

    def recv_now(self) -> tuple[None, bool]:
        """What a closed channel gives."""
        return None, False

    def recv_ok(self) -> tuple[None, bool]:
        """Waits until it has ended."""
        program = Program.current()
        with program.lock:
            while not self.can_recv():
                left = self.deadline - time.monotonic()
                program.sleep(None if left == inf else left)
        return None, False

    def recv(self) -> None:
        """Waits until it has ended."""
        self.recv_ok()

    def cancel(self, cause: Exception | None = None) -> None:
        """Ends it and those that derive from it."""
        program = Program.current()
        with program.lock:
            if not self.can_recv():
                self.cancelled_at.value = time.monotonic()
                if cause is not None:
                    program.board = {**program.board, self.id: cause}
                program.wake()


BACKGROUND = Context()


def with_cancel(parent: Context) -> tuple[Context, Callable[[], None]]:
    """context.WithCancel."""
    return with_timeout(parent, inf)


def with_timeout(parent: Context, seconds: float) -> tuple[Context, Callable[[], None]]:
    """context.WithTimeout."""
    ctx = Context(parent, time.monotonic() + seconds)
    ctx.cancelled_at = RawValue(c_double, inf)
    return ctx, ctx.cancel


def with_deadline(parent: Context, when: float) -> tuple[Context, Callable[[], None]]:
    """context.WithDeadline; the time is one of time.time()."""
    return with_timeout(parent, when - time.time())


def with_cancel_cause(
    parent: Context,
) -> tuple[Context, Callable[[Exception | None], None]]:
    """context.WithCancelCause."""
    ctx, _ = with_timeout(parent, inf)
    return ctx, ctx.cancel


def with_value(parent: Context, key: object, value: object) -> Context:
    """context.WithValue."""
    ctx: Any = Context(parent)
    ctx.key, ctx.item = key, value
    return ctx  # type: ignore[no-any-return]


def cause(ctx: Context) -> Exception | None:
    """context.Cause: what cancelled it, in the words of who did."""
    program = Program.current()
    with program.lock:
        _, error, ended_by = ctx.end()
        reason: Exception | None = program.board.get(ended_by, error)
    return reason if ctx.err() else None
