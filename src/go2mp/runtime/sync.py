"""sync.Mutex, RWMutex and the atomic integers between processes.

The idioms, where nothing more is asked of them: `Lock()` with `with lock:` for a Mutex;
`Value(c_int64, 0)` with `with n.get_lock():` for a counter and its mutex, or for an
atomic integer; `Array(c_int64, n)` for a slice that goroutines fill by index. What the
helpers here add: unlocking what is not locked is fatal, as in Go; try_lock; an RWMutex;
waiting for them counts for the deadlock report. Once, Cond, Pool and Map guard memory of
any kind, which only threads share: see `thread_sync`.
"""

from ctypes import c_int64
from multiprocessing import RawValue, Value
from typing import Any

from go2mp.runtime.goroutines import Program, Waiters, fatal


class Mutex:
    """A sync.Mutex between processes."""

    def __init__(self) -> None:
        self.program = Program.current()
        self.waiters = Waiters(self.program)
        self.locked = RawValue(c_int64)

    def lock(self) -> None:
        """Locks it, when it is free."""
        with self.program.lock:
            while self.locked.value:
                self.waiters.wait()
            self.locked.value = 1

    def try_lock(self) -> bool:
        """Locks it if it is free."""
        with self.program.lock:
            free = not self.locked.value
            self.locked.value = 1
        return free

    def unlock(self) -> None:
        """Unlocks it; any goroutine may."""
        with self.program.lock:
            if not self.locked.value:
                fatal("fatal error: sync: unlock of unlocked mutex")
            self.locked.value = 0
            self.waiters.release()

    def __enter__(self) -> None:
        self.lock()

    def __exit__(self, *exc: object) -> None:
        self.unlock()


class RWMutex:
    """A sync.RWMutex between processes; it can also lock for reading."""

    def __init__(self) -> None:
        self.program = Program.current()
        self.writers, self.readers = Waiters(self.program), Waiters(self.program)
        self.held = RawValue(c_int64)  # by so many readers, or by a writer: -1

    def lock(self) -> None:
        """Locks it for writing."""
        with self.program.lock:
            while self.held.value:
                self.writers.wait()
            self.held.value = -1

    def unlock(self) -> None:
        """Unlocks it for writing."""
        with self.program.lock:
            if self.held.value != -1:
                fatal("fatal error: sync: Unlock of unlocked RWMutex")
            self.held.value = 0
            self.readers.release(self.readers.count.value)
            self.writers.release()

    def rlock(self) -> None:
        """Locks it for reading, when no writer has it or waits for it."""
        with self.program.lock:
            while self.held.value < 0 or self.writers.count.value:
                self.readers.wait()
            self.held.value += 1

    def runlock(self) -> None:
        """Unlocks it for reading."""
        with self.program.lock:
            if self.held.value <= 0:
                fatal("fatal error: sync: RUnlock of unlocked RWMutex")
            self.held.value -= 1
            if not self.held.value:
                self.writers.release()

    def try_lock(self) -> bool:
        """Locks it for writing if it is free."""
        with self.program.lock:
            free = not self.held.value
            self.held.value = -1 if free else self.held.value
        return free

    def try_rlock(self) -> bool:
        """Locks it for reading if no writer has it or waits for it."""
        with self.program.lock:
            free = self.held.value >= 0 and not self.writers.count.value
            self.held.value += free
        return free

    def __enter__(self) -> None:
        self.lock()

    def __exit__(self, *exc: object) -> None:
        self.unlock()


class AtomicInt:
    """An atomic integer or bool between processes; it wraps as its C type does."""

    def __init__(self, value: int = 0, ctype: Any = c_int64) -> None:
        self.cell = Value(ctype, value)

    def load(self) -> int:
        """Its value."""
        value: int = self.cell.value
        return value

    def store(self, value: int) -> None:
        """Sets it."""
        self.swap(value)

    def add(self, delta: int) -> int:
        """Adds, and returns the new value."""
        with self.cell.get_lock():
            self.cell.value += delta
            value: int = self.cell.value
        return value

    def swap(self, value: int) -> int:
        """Sets it, and returns the old value."""
        with self.cell.get_lock():
            old: int = self.cell.value
            self.cell.value = value
        return old

    def compare_and_swap(self, old: int, new: int) -> bool:
        """Sets it to new if it is old."""
        with self.cell.get_lock():
            same = bool(self.cell.value == old)
            if same:
                self.cell.value = new
        return same
