"""Methods called as Python's containers call theirs."""

from __future__ import annotations

import os
import signal
import sys
import traceback
from collections import OrderedDict, deque
from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from threading import Lock
from typing import Any, ClassVar, Generic, NoReturn, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


def map_text(
    m: Mapping[Any, Any],
    text: Callable[[Any], str] = str,
    key: Callable[[Any], str] = str,
    order: Callable[[Any], Any] | None = None,
) -> str:
    """A map as fmt prints it, in the order of its keys: map[a:1 b:2]."""
    return f"map[{' '.join(f'{key(k)}:{text(m[k])}' for k in sorted(m, key=order))}]"


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


def encoded(s: str) -> bytes:
    """The bytes of a Go string."""
    return s.encode("utf-8", "surrogateescape")


def byte_len(s: str) -> int:
    """len(s) in bytes."""
    return len(s) if s.isascii() else len(encoded(s))


class ThreadChannel(Generic[ItemT]):
    """A Go channel between threads."""

    def __init__(self, capacity: int = 0, zero: Any = None) -> None:
        self.capacity, self.zero = capacity, zero
        self.buffer: deque[ItemT] = deque()
        self.closed = False
        self.senders: OrderedDict[tuple[Waiter, int], ItemT] = OrderedDict()
        self.receivers: OrderedDict[tuple[Waiter, int], None] = OrderedDict()

    def send(self, value: ItemT) -> None:
        """Sends a value: returns when it is in the buffer or, without one, received."""
        with Threads.lock:
            if not self.try_send(value):
                waiter = Waiter()
                self.senders[waiter, 0] = value
                if not waiter.wait()[2]:
                    raise PlainRuntimeError("send on closed channel")

    def recv(self) -> ItemT:
        """Receives a value; the zero value when the channel is closed and empty."""
        return self.recv_ok()[0]

    def recv_ok(self) -> tuple[ItemT, bool]:
        """Receives a value and whether there was one."""
        with Threads.lock:
            received = self.try_recv()
            if received is None:
                waiter = Waiter()
                self.receivers[waiter, 0] = None
                _, *received = waiter.wait()
        value, ok = received
        return value, ok

    def __iter__(self) -> Iterator[ItemT]:
        """What arrives until the channel is closed."""
        value, ok = self.recv_ok()
        while ok:
            yield value
            value, ok = self.recv_ok()

    def close(self) -> None:
        """Closes the channel: nothing more can be sent."""
        with Threads.lock:
            if self.closed:
                raise PlainRuntimeError("close of closed channel")
            self.closed = True
            for waiter, index in [*self.senders, *self.receivers]:
                waiter.wake((index, deepcopy(self.zero), False))
            self.senders.clear()
            self.receivers.clear()

    def try_send(self, value: ItemT) -> bool:
        """Sends if that does not have to wait (the lock is held)."""
        if self.closed:
            raise PlainRuntimeError("send on closed channel")
        while self.receivers:
            (waiter, index), _ = self.receivers.popitem(last=False)
            if waiter.wake((index, value, True)):
                return True
        if len(self.buffer) < self.capacity:
            self.buffer.append(value)
            return True
        return False

    def try_recv(self) -> tuple[ItemT, bool] | None:
        """Receives if that does not have to wait (the lock is held)."""
        while self.senders:
            (waiter, index), value = self.senders.popitem(last=False)
            if waiter.wake((index, None, True)):
                self.buffer.append(value)
                return self.buffer.popleft(), True
        if self.buffer:
            return self.buffer.popleft(), True
        return (deepcopy(self.zero), False) if self.closed else None


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


# --- the program -------------------------------------------------------------


class Stack(list[int]):

    def pop_(self) -> int:
        v = self[-1]
        self.pop()
        return v

    def append_(self, x: int) -> None:
        self.append(x)

    def count_(self) -> int:
        return len(self)

    def copy_(self) -> Stack:
        return Stack(self)


class M(dict[str, int]):

    def get_(self, k: str) -> int:
        return self.get(k, 0) + 1

    def keys_(self) -> list[str]:
        return ["x"]

    def pop_(self, k: str) -> None:
        self.pop(k, None)

    def items_(self) -> int:
        return len(self)


class Str(str):

    def upper_(self) -> str:
        return "UP" + str.__str__(self)

    def encode_(self) -> int:
        return byte_len(self)


class C(ThreadChannel[int]):

    def close_(self) -> None:
        self.close()

    def put_(self, x: int) -> None:
        self.send(x)


def main() -> None:
    s = Stack()
    s.append_(3)
    s.append_(4)
    print_line(
        s.count_(),
        f"[{' '.join(map(str, s.copy_()))}]",
        s.pop_(),
        f"[{' '.join(map(str, s))}]",
    )
    m = M({"a": 1})
    print_line(
        m.get_("a"),
        m.get("a", 0),
        m.get("zz", 0),
        f"[{' '.join(m.keys_())}]",
        m.items_(),
    )
    for k, v in m.items():
        print_line(k, v)
    m.pop_("a")
    print_line(len(m), map_text(m, order=encoded))
    print_line(Str("é").upper_(), Str("é").encode_(), 2)
    c = C(3, zero=0)
    c.put_(4)
    c.close_()
    print_line(c.recv())


if __name__ == "__main__":
    run_threads(main)
