"""Package context between threads: as `context`.

    ctx, cancel = thread_with_cancel(THREAD_BACKGROUND)
    ctx, cancel = thread_with_timeout(ctx, 1.5)     # _deadline, _cancel_cause, _value
    thread_select(jobs, ctx.done()); ctx.err() is CANCELED; thread_cause(ctx)

A context that ends tells its children and wakes who waits for it; a deadline is looked at
by who waits, so it needs no thread.
"""

import time
from collections import OrderedDict
from collections.abc import Callable
from math import inf
from typing import Any

from go2mp.runtime.context import CANCELED, DEADLINE_EXCEEDED
from go2mp.runtime.thread_channels import THREAD_NIL_CHANNEL, thread_select
from go2mp.runtime.threads import Threads, Waiter


class ThreadContext:
    """A context.Context between threads; done() gives itself, to receive from."""

    def __init__(
        self, parent: "ThreadContext | None" = None, deadline: float = inf
    ) -> None:
        self.parent = parent
        self.deadline: float = min(deadline, parent.deadline if parent else inf)
        self.key = self.item = None  # of with_value
        self.has_cancel = False
        self.error: Exception | None = None
        self.cause: Exception | None = None
        self.children: dict[ThreadContext, None] = {}
        self.receivers: OrderedDict[tuple[Waiter, int], None] = OrderedDict()
        if parent is not None and parent.try_recv():
            self.error, self.cause = parent.error, parent.cause
        elif parent is not None and parent is not THREAD_BACKGROUND:
            parent.children[self] = None

    def end(self, error: Exception, cause: Exception | None) -> None:
        """Ends it and those that derive from it (the lock is held)."""
        if self.error is not None:
            return
        self.error, self.cause = error, cause or error
        for waiter, _ in self.receivers:
            waiter.wake()
        for child in list(self.children):
            child.end(error, cause)
        if self.parent is not None:
            self.parent.children.pop(self, None)

    def try_recv(self) -> tuple[None, bool] | None:
        """What a closed channel gives, if it has ended (the lock is held)."""
        if self.deadline <= time.monotonic():
            self.end(DEADLINE_EXCEEDED, None)
        return (None, False) if self.error is not None else None

    def can_end(self) -> bool:
        """Whether anything can end it."""
        if self.parent is THREAD_BACKGROUND or self.parent is None:
            return self.deadline < inf or self.has_cancel
        return self.has_cancel or self.parent.can_end()

    def done(self) -> Any:
        """What is closed when it ends."""
        return self if self.can_end() else THREAD_NIL_CHANNEL

    def err(self) -> Exception | None:
        """Why it has ended, or nil."""
        with Threads.lock:
            self.try_recv()
        return self.error

    def value(self, key: object) -> Any:
        """The value that belongs to a key, or nil."""
        if self.key == key and type(self.key) is type(key):
            return self.item
        return self.parent.value(key) if self.parent else None

    def recv_ok(self) -> tuple[None, bool]:
        """Waits until it has ended."""
        thread_select(self)
        return None, False

    def recv(self) -> None:
        """Waits until it has ended."""
        thread_select(self)

    def cancel(self, cause: Exception | None = None) -> None:
        """Ends it and those that derive from it."""
        with Threads.lock:
            self.try_recv()  # its deadline may have come first
            self.end(CANCELED, cause)


THREAD_BACKGROUND = ThreadContext()


def thread_with_cancel(
    parent: ThreadContext,
) -> tuple[ThreadContext, Callable[[], None]]:
    """context.WithCancel."""
    return thread_with_timeout(parent, inf)


def thread_with_timeout(
    parent: ThreadContext, seconds: float
) -> tuple[ThreadContext, Callable[[], None]]:
    """context.WithTimeout."""
    with Threads.lock:
        ctx = ThreadContext(parent, time.monotonic() + seconds)
        ctx.has_cancel = True
    return ctx, ctx.cancel


def thread_with_deadline(
    parent: ThreadContext, when: float
) -> tuple[ThreadContext, Callable[[], None]]:
    """context.WithDeadline; the time is one of time.time()."""
    return thread_with_timeout(parent, when - time.time())


def thread_with_cancel_cause(
    parent: ThreadContext,
) -> tuple[ThreadContext, Callable[[Exception | None], None]]:
    """context.WithCancelCause."""
    ctx, _ = thread_with_timeout(parent, inf)
    return ctx, ctx.cancel


def thread_with_value(
    parent: ThreadContext, key: object, value: object
) -> ThreadContext:
    """context.WithValue."""
    with Threads.lock:
        ctx: Any = ThreadContext(parent)
    ctx.key, ctx.item = key, value
    return ctx  # type: ignore[no-any-return]


def thread_cause(ctx: ThreadContext) -> Exception | None:
    """context.Cause: what cancelled it, in the words of who did."""
    return ctx.cause if ctx.err() else None
