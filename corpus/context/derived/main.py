"""Cancelling a parent cancels its children; cancelling a child leaves its parent
alone."""

import os
import random
import signal
import sys
import time
import traceback
from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from math import inf
from threading import Lock, Thread
from typing import Any, ClassVar, Generic, NoReturn, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


class SentinelError(Exception):
    """An error of the module: it stays the same object in every process."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text)
        self.name = name  # of the module's variable

    def __reduce__(self) -> str:
        return self.name


class ContextError(SentinelError):
    """Why a context has ended."""


CANCELED = ContextError("context canceled", "CANCELED")
DEADLINE_EXCEEDED = ContextError("context deadline exceeded", "DEADLINE_EXCEEDED")


def run_to_end(function: Callable[..., object], *args: object) -> int | None:
    """Runs a goroutine; the exit code when a panic or os.Exit ends the program."""
    try:
        function(*args)
        sys.stdout.flush()
        return None
    except Goexit:
        return None
    except SystemExit as exc:
        return exc.code if isinstance(exc.code, int) else 0
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except RecursionError:
        sys.stdout.flush()
        print("fatal error: stack overflow", file=sys.stderr)
        return 2
    except Exception as exc:
        try:
            report_panic(exc)
        except Exception:  # not a panic of Go's
            traceback.print_exc()
        return 2


def print_line(*values: object) -> None:
    """print, in one piece and at once: the goroutines share one standard output."""
    sys.stdout.write(" ".join(map(str, values)) + "\n")
    sys.stdout.flush()


class Panic(Exception):
    """A panic, with the value that recover gives."""

    def __init__(self, value: Any) -> None:
        super().__init__(value)
        self.value = value


class GoRuntimeError(Exception):
    """A panic of Go's runtime, such as an index out of range."""

    def __str__(self) -> str:
        return f"runtime error: {self.args[0]}"


class PlainRuntimeError(GoRuntimeError):
    """A panic of Go's runtime whose text has no prefix."""

    def __str__(self) -> str:
        return str(self.args[0])


class Goexit(BaseException):
    """Ends one goroutine: its deferred calls run, and nothing recovers it."""


def report_panic(exc: Exception) -> None:
    """Prints a panic that nothing has recovered, and where it happened."""
    sys.stdout.flush()
    print(f"panic: {exc}\n\ngoroutine 1 [running]:", file=sys.stderr)
    traceback.print_tb(exc.__traceback__, limit=-10)


class Ref(Generic[ItemT]):
    """A variable that pointers can point to: its value is in .value."""

    def __init__(self, value: ItemT) -> None:
        self.value = value


class ThreadNilChannel:
    """A nil channel: every operation waits forever."""

    capacity = 0

    def __str__(self) -> str:
        return "<nil>"  # for fmt

    def recv(self) -> NoReturn:
        """Waits forever."""
        block_thread()

    def __iter__(self) -> NoReturn:
        block_thread()

    def close(self) -> NoReturn:
        """Panics."""
        raise PlainRuntimeError("close of nil channel")


THREAD_NIL_CHANNEL: Any = ThreadNilChannel()


def thread_select(*cases: Any, default: bool = False) -> tuple[int, Any, bool]:
    """Waits until a case can go on: its index, what it received, ok. Default: -1."""
    found = [case if isinstance(case, tuple) else (case,) for case in cases]
    usable = [
        (index, *case)
        for index, case in enumerate(found)
        if case[0] is not None and case[0] is not THREAD_NIL_CHANNEL
    ]
    random.shuffle(usable)
    with Threads.lock:
        while True:
            for index, channel, *value in usable:
                if not value:
                    if (received := channel.try_recv()) is not None:
                        return (index, *received)
                elif channel.try_send(value[0]):
                    return index, None, False
            if default:
                return -1, None, False
            outcome = wait_for_any(usable)
            if outcome is not None:
                index, value, ok = outcome
                if len(found[index]) == 1:
                    return index, value, ok
                if not ok:
                    raise PlainRuntimeError("send on closed channel")
                return index, None, False


def wait_for_any(cases: list[Any]) -> tuple[int, Any, bool] | None:
    """Waits in the queues of all cases; None when they are to be looked at again."""
    waiter = Waiter()
    queues = [(case[1].senders if case[2:] else case[1].receivers) for case in cases]
    for (index, _, *value), queue in zip(cases, queues, strict=True):
        queue[waiter, index] = value[0] if value else None
    deadlines = [case[1].deadline for case in cases if hasattr(case[1], "deadline")]
    if deadlines and min(deadlines) < float("inf"):
        outcome = waiter.wait(max(0.0, min(deadlines) - time.monotonic()))
    else:
        outcome = waiter.wait()
    for (index, *_), queue in zip(cases, queues, strict=True):
        queue.pop((waiter, index), None)
    return outcome  # type: ignore[no-any-return]


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


class ThreadWaitGroup:
    """A sync.WaitGroup."""

    def __init__(self) -> None:
        self.count = 0
        self.waiters: list[Waiter] = []

    def add(self, delta: int = 1) -> None:
        """Counts goroutines that will be waited for."""
        with Threads.lock:
            self.count += delta
            if self.count < 0:
                raise Panic("sync: negative WaitGroup counter")
            while self.count == 0 and self.waiters:
                self.waiters.pop().wake()

    def done(self) -> None:
        """Says that a goroutine has ended."""
        self.add(-1)

    def wait(self) -> None:
        """Waits until all of them have ended."""
        with Threads.lock:
            if self.count:
                waiter = Waiter()
                self.waiters.append(waiter)
                waiter.wait()

    def run(self, function: Callable[..., object], *args: object) -> None:
        """What the goroutine does; a panic ends the program without done()."""
        with suppress(Goexit):
            function(*args)
        self.done()


class Threads:
    """What the goroutines share: one lock, and how many run or are blocked."""

    lock = Lock()
    live: ClassVar[int] = 1
    blocked: ClassVar[int] = 0

    @classmethod
    def check_deadlock(cls) -> None:
        """Ends the program when every goroutine is blocked."""
        if cls.blocked == cls.live:
            text = "fatal error: all goroutines are asleep - deadlock!"
            fatal_thread(f"{text}\n\ngoroutine 1 [running]:")


class Waiter:
    """A goroutine that waits (Threads.lock is held in all of this)."""

    def __init__(self) -> None:
        self.turn = Lock()
        self.turn.acquire()
        self.blocked = self.woken = False
        self.outcome: Any = None

    def wait(self, timeout: float = -1) -> Any:
        """Waits, with the lock let go; what wake was given, None when time is up."""
        if timeout == -1:
            self.blocked = True
            Threads.blocked += 1
            Threads.check_deadlock()
        Threads.lock.release()
        self.turn.acquire(timeout=timeout)
        Threads.lock.acquire()
        self.woken = True  # too late for anybody else
        return self.outcome

    def wake(self, outcome: Any = None) -> bool:
        """Makes it go on; False when something else has done so."""
        if self.woken:
            return False
        self.woken, self.outcome = True, outcome
        Threads.blocked -= self.blocked
        self.turn.release()
        return True


def go_thread(function: Callable[..., object], *args: object) -> None:
    """Starts a goroutine: a thread that ends when main ends, at the latest."""
    with Threads.lock:
        Threads.live += 1
    Thread(target=run_thread, args=(function, *args), daemon=True).start()


def run_thread(function: Callable[..., object], *args: object) -> None:
    """What a goroutine's thread does."""
    code = run_to_end(function, *args)
    if code is not None:
        exit_threads(code)
    with Threads.lock:
        Threads.live -= 1
        Threads.check_deadlock()


def run_threads(main: Callable[[], object]) -> NoReturn:
    """Runs main; the whole program ends with it, or with a panic in any goroutine."""
    signal.signal(signal.SIGINT, lambda *_: exit_threads(130))
    exit_threads(run_to_end(main) or 0)


def exit_threads(code: int) -> NoReturn:
    """Ends the whole program at once."""
    sys.stdout.flush()
    os._exit(code)


def fatal_thread(text: str) -> NoReturn:
    """Ends the program as Go's runtime does when it cannot go on."""
    sys.stdout.flush()
    print(text, file=sys.stderr)
    os._exit(2)


def block_thread() -> NoReturn:
    """select {}, and what a nil channel does."""
    with Threads.lock:
        while True:
            Waiter().wait()


# --- the program -------------------------------------------------------------


def watch(ctx: ThreadContext, wg: ThreadWaitGroup, ended: Ref[bool]) -> None:
    try:
        ctx.done().recv()
        ended.value = True
    finally:
        wg.done()


def main() -> None:
    root, cancel_root = thread_with_cancel(THREAD_BACKGROUND)
    left, cancel_left = thread_with_cancel(root)
    right, cancel_right = thread_with_cancel(root)
    try:
        wg_left = ThreadWaitGroup()
        wg_right = ThreadWaitGroup()
        left_ended = Ref(False)
        right_ended = Ref(False)
        wg_left.add(1)
        wg_right.add(1)
        go_thread(watch, left, wg_left, left_ended)
        go_thread(watch, right, wg_right, right_ended)

        cancel_left()
        wg_left.wait()
        print_line("left ended:", str(left_ended.value).lower())
        print_line(root.err() or "<nil>", left.err(), right.err() or "<nil>")

        cancel_root()
        wg_right.wait()
        print_line("right ended:", str(right_ended.value).lower())
        print_line(root.err(), left.err(), right.err() or "<nil>")
    finally:
        cancel_right()


if __name__ == "__main__":
    run_threads(main)
