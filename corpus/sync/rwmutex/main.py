"""Many readers, one writer: settings behind an RWMutex."""

import math
import os
import signal
import sys
import traceback
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, fields, is_dataclass
from threading import Lock, Thread
from typing import Any, ClassVar, NoReturn

# --- Go semantics that Python lacks ------------------------------------------


def float_text(x: float) -> str:
    """x as Go prints a float64: 1, 0.5, 1e+06, +Inf."""
    if not math.isfinite(x):
        return "NaN" if math.isnan(x) else "+Inf" if x > 0 else "-Inf"
    text = repr(x)
    if x == 0 or 1e-4 <= abs(x) < 1e6:
        return text.removesuffix(".0")
    digits = text.split("e")[0].replace(".", "").strip("-0")
    return f"{x:.{len(digits) - 1}e}"


def show(
    v: Any,
    go_type: str = "",
    depth: int = 0,
    methods: bool = True,
    names: bool = False,
) -> str:
    """v as Go's %v prints it (with names: %+v)."""
    if v is None:
        return "{}" if go_type == "struct {}" else "<nil>"
    if isinstance(v, bool):
        return "true" if v else "false"
    pointer = (go_type or getattr(v, "GO_TYPE", "")).startswith("*")
    if methods and is_stringer(v) and (pointer or not hasattr(v, "POINTER_TEXT")):
        return str(v)
    if isinstance(v, float):
        return float_text(v)
    if isinstance(v, str | int):
        return str.__str__(v) if isinstance(v, str) else str(int(v))
    if not pointer or depth == 0:
        text = show_composite(v, go_type, depth + 1, methods, names)
        if text is not None:
            return "&" + text if pointer else text
    return f"0xc{id(v) & 0xFFFFFFFFF:09x}"  # the address of a pointer or function


def show_composite(
    v: Any, go_type: str, depth: int, methods: bool, names: bool
) -> str | None:
    """A map, a slice or a struct as %v prints it; None: v is none of these."""

    def inner(value: Any, go_type: str = "", exported: bool = True) -> str:
        return show(value, go_type, depth, methods and exported, names)

    of = element_type(go_type)
    if isinstance(v, Mapping):
        items = [f"{inner(key)}:{inner(x, of)}" for key, x in sorted_items(v)]
        return f"map[{' '.join(items)}]"
    if isinstance(v, Sequence):
        return f"[{' '.join(inner(item, of) for item in v)}]"
    if not is_dataclass(v):
        return None
    parts = []
    attributes = [field.name for field in fields(v)]
    known = getattr(v, "GO_FIELDS", {}) or dict.fromkeys(attributes, "")
    for attribute, (name, kind) in zip(attributes, known.items(), strict=True):
        # fmt cannot call the methods of what is in an unexported field
        exported = not name[:1].islower() or not hasattr(v, "GO_FIELDS")
        text = inner(getattr(v, attribute), kind, exported)
        parts.append(f"{name}:{text}" if names else text)
    return "{" + " ".join(parts) + "}"


def is_stringer(v: object) -> bool:
    """Whether the class of v has Go's method String or Error."""
    owner = next(c for c in type(v).__mro__ if "__str__" in vars(c))
    return isinstance(v, Exception) or owner.__module__ not in ("builtins", "enum")


def element_type(go_type: str) -> str:
    """What a slice, array or map of this type holds: []T and map[K]T give T."""
    depth = 0
    for i, char in enumerate(go_type):
        depth += (char == "[") - (char == "]")
        if char == "]" and depth == 0:
            return go_type[i + 1 :]
    return ""


def sorted_items(m: Mapping[Any, Any]) -> list[tuple[Any, Any]]:
    """The items of a map in the order in which fmt prints them."""
    return sorted(m.items(), key=lambda item: sort_key(item[0]))


def sort_key(key: Any) -> Any:
    """What fmt compares of a map's key: its type, its value."""
    kind = type(key).__name__ if key is not None else ""
    if isinstance(key, tuple):
        return kind, *map(sort_key, key)
    if is_dataclass(key):
        return kind, *(sort_key(getattr(key, field.name)) for field in fields(key))
    if isinstance(key, str):
        return kind, encoded(key)
    if isinstance(key, int | float):
        return kind, key == key, key  # NaN comes first
    return kind, id(key)


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

    def go(self, function: Callable[..., object], *args: object) -> None:
        """Starts a goroutine and counts it until it ends."""
        self.add(1)
        go_thread(self.run, function, *args)

    def run(self, function: Callable[..., object], *args: object) -> None:
        """What the goroutine does; a panic ends the program without done()."""
        with suppress(Goexit):
            function(*args)
        self.done()


class ThreadRWMutex:
    """A sync.RWMutex."""

    def __init__(self) -> None:
        self.held = 0  # by so many readers, or by a writer: -1
        self.writers: deque[Waiter] = deque()
        self.readers: deque[Waiter] = deque()

    def lock(self) -> None:
        """Locks it for writing."""
        with Threads.lock:
            if self.held:
                waiter = Waiter()
                self.writers.append(waiter)
                waiter.wait()
            self.held = -1

    def unlock(self) -> None:
        """Unlocks it for writing: readers that wait come first, then a writer."""
        with Threads.lock:
            if self.held != -1:
                fatal_thread("fatal error: sync: Unlock of unlocked RWMutex")
            self.held = len(self.readers)
            while self.readers:
                self.readers.popleft().wake()
            if not self.held and self.writers:
                self.held = -1
                self.writers.popleft().wake()

    def rlock(self) -> None:
        """Locks it for reading, when no writer has it or waits for it."""
        with Threads.lock:
            if self.held < 0 or self.writers:
                waiter = Waiter()
                self.readers.append(waiter)
                waiter.wait()
            else:
                self.held += 1

    def runlock(self) -> None:
        """Unlocks it for reading."""
        with Threads.lock:
            if self.held <= 0:
                fatal_thread("fatal error: sync: RUnlock of unlocked RWMutex")
            self.held -= 1
            if not self.held and self.writers:
                self.held = -1
                self.writers.popleft().wake()

    def try_lock(self) -> bool:
        """Locks it for writing if it is free."""
        with Threads.lock:
            free = self.held == 0
            self.held = -1 if free else self.held
        return free

    def try_rlock(self) -> bool:
        """Locks it for reading if no writer has it or waits for it."""
        with Threads.lock:
            free = self.held >= 0 and not self.writers
            self.held += free
        return free

    def rlocker(self) -> "ReadLocker":
        """A sync.Locker that locks it for reading."""
        return ReadLocker(self)

    def __enter__(self) -> None:
        self.lock()

    def __exit__(self, *exc: object) -> None:
        self.unlock()

    @contextmanager
    def reading(self) -> Iterator[None]:
        """with rw.reading(): RLock and RUnlock."""
        self.rlock()
        try:
            yield
        finally:
            self.runlock()


class ReadLocker:
    """What RWMutex.RLocker returns."""

    def __init__(self, mutex: ThreadRWMutex) -> None:
        self.lock, self.unlock = mutex.rlock, mutex.runlock


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
    print(text, file=sys.stderr, flush=True)
    os._exit(2)


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class Settings:
    """Settings are read often and changed rarely."""

    mu: ThreadRWMutex = field(default_factory=ThreadRWMutex)
    values: dict[str, str] = field(default_factory=dict)

    def get(self, key: str) -> tuple[str, bool]:
        """Get reads one setting."""
        self.mu.rlock()
        try:
            v, ok = self.values.get(key, ""), key in self.values
            return v, ok
        finally:
            self.mu.runlock()

    def set_(self, key: str, value: str) -> None:
        """Set changes one setting."""
        with self.mu:
            self.values[key] = value


def main() -> None:
    settings = Settings(values={"mode": "fast"})
    found = [False] * 6

    wg = ThreadWaitGroup()
    for i in range(len(found)):
        wg.add(1)

        def task(i=i) -> None:
            try:
                _, found[i] = settings.get("mode")
            finally:
                wg.done()

        go_thread(task)
    wg.add(1)

    def task2() -> None:
        try:
            settings.set_("mode", "safe")
            settings.set_("level", "3")
        finally:
            wg.done()

    go_thread(task2)
    wg.wait()

    mode, _ = settings.get("mode")
    _, ok = settings.get("missing")
    print_line(mode, str(ok).lower(), show(found), len(settings.values))


if __name__ == "__main__":
    run_threads(main)
