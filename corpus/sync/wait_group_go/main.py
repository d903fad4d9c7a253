"""WaitGroups: in a struct, passed by pointer, used again, and with Add called once."""

import os
import signal
import sys
import traceback
from collections import deque
from collections.abc import Callable, Iterator, Mapping, MutableSequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from itertools import islice
from threading import Lock, Thread
from typing import Any, ClassVar, NoReturn, TypeVar

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


def check_index(i: int, length: int) -> None:
    """Panics as Go does when i is out of range."""
    if not 0 <= i < length:
        tail = f" with length {length}" if i >= 0 else ""
        raise IndexError(f"runtime error: index out of range [{i}]{tail}")


def check_slice(low: int, high: int, limit: int, kind: str = "length") -> None:
    """Panics as Go does unless 0 <= low <= high <= limit."""
    if not 0 <= high <= limit:
        bounds = f"[:{high}]" + (f" with {kind} {limit}" if high >= 0 else "")
    elif not 0 <= low <= high:
        bounds = f"[{low}:{high}]" if low >= 0 else f"[{low}:]"
    else:
        return
    raise IndexError(f"runtime error: slice bounds out of range {bounds}")


def check_slice3(low: int, high: int, max_: int, limit: int, kind: str) -> None:
    """Panics as Go does unless 0 <= low <= high <= max <= limit."""
    if not 0 <= max_ <= limit:
        bounds = f"[::{max_}]" + (f" with {kind} {limit}" if max_ >= 0 else "")
    elif not 0 <= high <= max_:
        bounds = f"[:{high}:{max_}]" if high >= 0 else f"[:{high}:]"
    elif not 0 <= low <= high:
        bounds = f"[{low}:{high}:]" if low >= 0 else f"[{low}::]"
    else:
        return
    raise IndexError(f"runtime error: slice bounds out of range {bounds}")


def checked_length(n: int) -> int:
    """n, once it is known to do as the length of a new slice."""
    if not 0 <= n < 1 << 47:
        raise IndexError("runtime error: makeslice: len out of range")
    return n


class Slice(MutableSequence[ItemT]):
    """A Go slice: a window on an array (a list) that other slices may share."""

    __slots__ = ("array", "low", "length", "capacity", "size", "pointers")

    def __init__(
        self,
        array: list[ItemT] | None = None,
        low: int = 0,
        length: int | None = None,
        capacity: int | None = None,
        size: int = 8,
        pointers: bool = False,
    ) -> None:
        self.array: Any = array  # None: a nil slice
        self.low = low
        if length is None or capacity is None:
            rest = len(array or ()) - low
            length = rest if length is None else length
            capacity = rest if capacity is None else capacity
        self.length, self.capacity = length, capacity
        self.size, self.pointers = size, pointers  # of the elements, for growth

    def __len__(self) -> int:
        return self.length

    def __getitem__(self, i: Any) -> Any:
        if not 0 <= i < self.length:
            check_index(i, self.length)
        return self.array[self.low + i]

    def __setitem__(self, i: Any, value: Any) -> None:
        if not 0 <= i < self.length:
            check_index(i, self.length)
        self.array[self.low + i] = value

    def __iter__(self) -> Iterator[ItemT]:
        return islice(self.array or (), self.low, self.low + self.length)

    def __delitem__(self, i: Any) -> None:
        raise TypeError("a slice shrinks by reslicing")

    def insert(self, i: int, value: ItemT) -> None:
        raise TypeError("a slice grows by append()")


def make_slice(
    length: int,
    capacity: int | None = None,
    zero: Callable[[], Any] = int,
    size: int = 8,
    pointers: bool = False,
) -> Slice[Any]:
    """make([]T, length, capacity): zero() makes each element."""
    elements = [zero() for _ in range(checked_length(length))]
    if capacity is not None and capacity < length:
        raise IndexError("runtime error: makeslice: cap out of range")
    return Slice(elements, 0, length, capacity, size, pointers)


def reslice(
    s: Slice[ItemT],
    low: int = 0,
    high: int | None = None,
    max_: int | None = None,
    zero: Callable[[], Any] = int,
    kind: str = "capacity",
) -> Slice[ItemT]:
    """s[low:high:max], on the same array; zero() makes elements not yet used."""
    high = s.length if high is None else high
    if max_ is None:
        check_slice(low, high, s.capacity, kind)
    else:
        check_slice3(low, high, max_, s.capacity, kind)
    capacity = s.capacity if max_ is None else max_
    if s.array is None:
        return s
    while len(s.array) < s.low + high:  # append() makes lists no longer than needed
        s.array.append(zero())
    return type(s)(s.array, s.low + low, high - low, capacity - low, s.size, s.pointers)


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


class ThreadMutex:
    """A sync.Mutex."""

    def __init__(self) -> None:
        self.locked = False
        self.waiters: deque[Waiter] = deque()

    def lock(self) -> None:
        """Locks it, when it is free."""
        with Threads.lock:
            if self.locked:
                waiter = Waiter()
                self.waiters.append(waiter)
                waiter.wait()  # it is handed over locked
            self.locked = True

    def unlock(self) -> None:
        """Unlocks it; any goroutine may."""
        with Threads.lock:
            if not self.locked:
                fatal_thread("fatal error: sync: unlock of unlocked mutex")
            if self.waiters:
                self.waiters.popleft().wake()
            else:
                self.locked = False

    def __enter__(self) -> None:
        self.lock()

    def __exit__(self, *exc: object) -> None:
        self.unlock()


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


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class Team:
    """Team runs tasks and waits for them."""

    wg: ThreadWaitGroup = field(default_factory=ThreadWaitGroup)
    mu: ThreadMutex = field(default_factory=ThreadMutex)
    done: dict[str, int] = field(default_factory=dict)

    def run(self, name: str, work: Callable[[], int]) -> None:
        """Run starts one task."""
        self.wg.add(1)

        def task() -> None:
            with ExitStack() as deferred:
                deferred.callback(self.wg.done)
                result = work()
                self.mu.lock()
                deferred.callback(self.mu.unlock)
                self.done[name] = result

        go_thread(task)

    def wait(self) -> dict[str, int]:
        """Wait waits for all tasks."""
        self.wg.wait()
        return self.done


def fill(wg: ThreadWaitGroup, cells: Slice[int], value: int) -> None:
    for i in range(len(cells)):
        cells[i] = value
    wg.done()


def main() -> None:
    team = Team(done={})
    team.run("six", lambda: 2 * 3)
    team.run("seven", lambda: 3 + 4)
    print_line(map_text(team.wait()))
    team.run("eight", lambda: 1 << 3)
    print_line(map_text(team.wait()))

    cells = make_slice(6)
    wg = ThreadWaitGroup()
    wg.add(3)
    for part in range(3):
        go_thread(fill, wg, reslice(cells, part * 2, part * 2 + 2), part + 1)
    wg.wait()
    print_line(f"[{' '.join(map(str, cells))}]")


if __name__ == "__main__":
    run_threads(main)
