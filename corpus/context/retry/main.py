from __future__ import annotations

import os
import random
import signal
import sys
import time
import traceback
from collections import OrderedDict
from collections.abc import Callable, MutableSequence
from contextlib import ExitStack
from math import inf
from threading import Lock
from typing import Any, ClassVar, NoReturn

# --- Go semantics that Python lacks ------------------------------------------


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
        self, parent: ThreadContext | None = None, deadline: float = inf
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

    def recv(self) -> None:
        """Waits until it has ended."""
        thread_select(self)

    def cancel(self, cause: Exception | None = None) -> None:
        """Ends it and those that derive from it."""
        with Threads.lock:
            self.try_recv()  # its deadline may have come first
            self.end(CANCELED, cause)


THREAD_BACKGROUND = ThreadContext()


def thread_with_timeout(
    parent: ThreadContext, seconds: float
) -> tuple[ThreadContext, Callable[[], None]]:
    """context.WithTimeout."""
    with Threads.lock:
        ctx = ThreadContext(parent, time.monotonic() + seconds)
        ctx.has_cancel = True
    return ctx, ctx.cancel


class ThreadTimer:
    """A timer; also the channel on which it tells that its time has come."""

    def __init__(self, seconds: float) -> None:
        self.deadline = time.monotonic() + seconds
        self.receivers: OrderedDict[tuple[Waiter, int], None] = OrderedDict()

    def try_recv(self) -> tuple[float, bool] | None:
        """Receives the time if its time has come (the lock is held)."""
        if self.deadline > time.monotonic():
            return None
        self.deadline = inf
        return time.time(), True

    def recv(self) -> float:
        """Waits for its time."""
        return float(thread_select(self)[1])


def thread_after(seconds: float) -> ThreadTimer:
    """time.After."""
    return ThreadTimer(seconds)


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


ERR_TEMP = Exception("temporary failure")


def retry(
    ctx: ThreadContext, n: int, op: Callable[[ThreadContext, int], Exception | None]
) -> Exception | None:
    err: Exception | None = None
    for i in range(1, n + 1):
        err = op(ctx, i)
        if err is None:
            return None
        match thread_select(ctx.done(), thread_after(i * 0.001)):
            case 0, _, _:
                return WrappedError(f"attempt {i}: {ctx.err()}", ctx.err())
            case 1, _, _:
                pass
    return WrappedError(f"after {n} attempts: {err or '<nil>'}", err)


def main() -> None:
    with ExitStack() as deferred:
        ctx, cancel = thread_with_timeout(THREAD_BACKGROUND, 5)
        deferred.callback(cancel)

        def func(_: ThreadContext, a: int) -> Exception | None:
            if a < 3:
                return ERR_TEMP
            return None

        print_line(retry(ctx, 3, func) or "<nil>")
        err: Exception | None = retry(ctx, 2, lambda _, _2: ERR_TEMP)
        print_line(err or "<nil>", str(is_error(err, ERR_TEMP)).lower())
        short, cancel2 = thread_with_timeout(ctx, 0.02)
        deferred.callback(cancel2)

        def err2(c: ThreadContext, _: int) -> Exception | None:
            c.done().recv()
            return c.err()

        err = retry(short, 5, err2)
        print_line(err or "<nil>", str(is_error(err, DEADLINE_EXCEEDED)).lower())


if __name__ == "__main__":
    run_threads(main)
