"""Package sync between threads: WaitGroup, Mutex, RWMutex, Cond, Once, Pool, Map, atomics.

    wg = ThreadWaitGroup(); wg.add(1); go_thread(work, wg); wg.wait(); wg.go(work)
    mu = ThreadMutex(): with mu: ...; rw = ThreadRWMutex(); cond = Cond(mu)
    once = Once(); once.do(f); once_value(f)(); pool = ObjectPool(new); m = SyncMap()
    n = AtomicCell(0, c_int64): n.add(1), n.load(), ...     # any atomic type

The idioms, where they suffice: `threading.Lock` for a Mutex that is only locked and
unlocked, in pairs; `Thread.join` for a WaitGroup. These helpers add Go's fatal errors,
first come first served, and that waiting counts for the deadlock report.
"""

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from threading import Lock
from typing import Any

from go2mp.runtime.panics import Goexit, Panic
from go2mp.runtime.threads import Threads, Waiter, fatal_thread, go_thread


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

    def try_lock(self) -> bool:
        """Locks it if it is free."""
        with Threads.lock:
            free, self.locked = not self.locked, True
        return free

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


class Cond:
    """A sync.Cond; its lock is l."""

    def __init__(self, l_: Any) -> None:
        self.l_ = l_  # as fields named L are called
        self.waiters: deque[Waiter] = deque()

    def wait(self) -> None:
        """Unlocks, waits to be woken, and locks again."""
        waiter = Waiter()
        with Threads.lock:
            self.waiters.append(waiter)
        self.l_.unlock()
        with Threads.lock:
            if not waiter.woken:
                waiter.wait()
        self.l_.lock()

    def signal(self) -> None:
        """Wakes the goroutine that has waited longest."""
        with Threads.lock:
            if self.waiters:
                self.waiters.popleft().wake()

    def broadcast(self) -> None:
        """Wakes all of them."""
        with Threads.lock:
            while self.waiters:
                self.waiters.popleft().wake()


class Once:
    """A sync.Once."""

    def __init__(self) -> None:
        self.mutex = ThreadMutex()
        self.is_done = False

    def do(self, function: Callable[[], object]) -> None:
        """Calls the function if it is the first call."""
        if self.is_done:
            return
        with self.mutex:
            if not self.is_done:
                try:
                    function()
                finally:
                    self.is_done = True


def once_value(function: Callable[[], Any]) -> Callable[[], Any]:
    """sync.OnceFunc, OnceValue, OnceValues: one call, whose result is kept."""
    once = Once()
    outcomes: list[Any] = []

    def run() -> None:
        try:
            outcomes.extend([function(), None])
        except Exception as exc:
            outcomes.extend([None, exc])

    def call() -> Any:
        once.do(run)
        result, panic = outcomes
        if panic is not None:
            raise panic
        return result

    return call


class ObjectPool:
    """A sync.Pool."""

    def __init__(self, new: Callable[[], Any] | None = None) -> None:
        self.new = new
        self.items: list[Any] = []

    def get(self) -> Any:
        """An item that was put back, or a new one."""
        try:
            return self.items.pop()
        except IndexError:
            return self.new() if self.new else None

    def put(self, item: Any) -> None:
        """Puts an item back."""
        if item is not None:
            self.items.append(item)


class SyncMap(dict[Any, Any]):
    """A sync.Map."""

    def load(self, key: object) -> tuple[Any, bool]:
        """The value of a key, and whether there is one."""
        return self.get(key), key in self

    def store(self, key: object, value: object) -> None:
        """Sets the value of a key."""
        with Threads.lock:
            self[key] = value

    def load_or_store(self, key: object, value: object) -> tuple[Any, bool]:
        """The value of a key, set if it had none; whether it had one."""
        with Threads.lock:
            loaded = key in self
            return self.setdefault(key, value), loaded

    def load_and_delete(self, key: object) -> tuple[Any, bool]:
        """Deletes a key: the value that it had, and whether it had one."""
        with Threads.lock:
            loaded = key in self
            return self.pop(key, None), loaded

    def delete(self, key: object) -> None:
        """Deletes a key."""
        with Threads.lock:
            self.pop(key, None)

    def swap(self, key: object, value: object) -> tuple[Any, bool]:
        """Sets the value of a key: the one that it had, and whether it had one."""
        with Threads.lock:
            old, self[key] = (self.get(key), key in self), value
        return old

    def compare_and_swap(self, key: object, old: object, new: object) -> bool:
        """Sets the value of a key if it is old."""
        with Threads.lock:
            same = key in self and bool(self[key] == old)
            if same:
                self[key] = new
        return same

    def compare_and_delete(self, key: object, old: object) -> bool:
        """Deletes a key if its value is old."""
        with Threads.lock:
            same = key in self and bool(self[key] == old)
            if same:
                del self[key]
        return same

    def range(self, visit: Callable[[Any, Any], bool]) -> None:
        """Calls visit for each key and value until it returns False."""
        for key, value in list(self.items()):
            if not visit(key, value):
                break


class AtomicCell:
    """An atomic value of any type; an integer wraps around as its C type does."""

    def __init__(self, value: Any = None, ctype: Any = None) -> None:
        self.value, self.ctype = value, ctype
        self.lock = Lock()

    def load(self) -> Any:
        """Its value."""
        return self.value

    def store(self, value: Any) -> None:
        """Sets it."""
        with self.lock:
            self.value = value

    def add(self, delta: int) -> int:
        """Adds, and returns the new value."""
        with self.lock:
            self.value = new = self.ctype(self.value + delta).value
        return int(new)

    def swap(self, value: Any) -> Any:
        """Sets it, and returns the old value."""
        with self.lock:
            old, self.value = self.value, value
        return old

    def compare_and_swap(self, old: Any, new: Any) -> bool:
        """Sets it to new if it is old."""
        with self.lock:
            same = self.value is old or bool(self.value == old)
            if same:
                self.value = new
        return same
