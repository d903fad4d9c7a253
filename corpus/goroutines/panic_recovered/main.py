import os
import signal
import sys
import traceback
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from threading import Lock, Thread
from typing import Any, ClassVar, NoReturn, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")
KeyT = TypeVar("KeyT")
ValueT = TypeVar("ValueT")


def text_of(v: object) -> str:
    """An interface value as fmt prints it."""
    return "<nil>" if v is None else str(v)


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


class NilMap(dict[KeyT, ValueT]):
    """A nil map: reads as an empty one, and panics when it is written to."""

    def __setitem__(self, key: KeyT, value: ValueT) -> None:
        raise PlainRuntimeError("assignment to entry in nil map")

    def setdefault(self, key: KeyT, default: Any = None) -> Any:
        raise PlainRuntimeError("assignment to entry in nil map")


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


def recovered(exc: Exception) -> Any:
    """What recover() returns for a panic."""
    if isinstance(exc, Panic):
        nil = "panic called with nil argument (use GODEBUG=panicnil=1 to disable)"
        return Exception(nil) if exc.value is None else exc.value
    if isinstance(exc, GoRuntimeError):
        return exc
    return GoRuntimeError(native_text(exc))


def native_text(exc: Exception) -> str:
    """Go's text for a panic that Python raised; anything else is raised again."""
    text = str(exc)
    if text.startswith("runtime error: "):
        return text.removeprefix("runtime error: ")
    if isinstance(exc, ZeroDivisionError):
        return "integer divide by zero"
    if isinstance(exc, IndexError):
        return "index out of range"
    if text == "negative shift count":
        return "negative shift amount"
    missing = isinstance(exc, KeyError)  # m[k].f, as if m[k] were nil
    if missing or ("NoneType" in text and isinstance(exc, AttributeError | TypeError)):
        return "invalid memory address or nil pointer dereference"
    raise exc


def report_panic(exc: Exception) -> None:
    """Prints a panic that nothing has recovered, and where it happened."""
    sys.stdout.flush()
    print(f"panic: {exc}\n\ngoroutine 1 [running]:", file=sys.stderr)
    traceback.print_tb(exc.__traceback__, limit=-10)


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


class Stack(list[str]):

    def push(self, v: str) -> None:
        self.append(v)


def risky(n: int) -> tuple[int, Exception | None]:
    res = 0
    err: Exception | None = None
    try:
        if n == 2:
            m: dict[str, int] = NilMap()
            m["x"] = 1
        arr = [1, 2, 3]
        return at(arr, n), None
    except Exception as exc:
        r = recovered(exc)
        err = Exception(f"recovered: {text_of(r)}")
    return res, err


@dataclass(eq=False, slots=True)
class Out:
    n: int = 0
    v: int = 0
    err: Exception | None = None


def main() -> None:
    results: list[Out] = [Out() for _ in range(5)]
    wg = ThreadWaitGroup()
    for n in range(len(results)):
        wg.add(1)

        def task(n=n) -> None:
            try:
                v, err = risky(n)
                results[n] = Out(n, v, err)
            finally:
                wg.done()

        go_thread(task)
    wg.wait()
    s = Stack()
    for r in results:
        s.push(f"{r.n}={r.v}")
        print_line(r.n, r.v, r.err or "<nil>")
    print_line(f"[{' '.join(s)}]")
    wg2 = ThreadWaitGroup()
    wg2.add(1)

    def task2() -> None:
        try:
            raise Panic(Exception("fatal in goroutine"))
        finally:
            wg2.done()

    go_thread(task2)
    wg2.wait()
    block_thread()


if __name__ == "__main__":
    run_threads(main)
