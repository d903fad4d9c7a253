"""Atomic operations through pointers: the variables and fields they point to are the
cells."""

import atexit
import os
import pickle
import signal
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from ctypes import Structure, c_int32, c_int64
from dataclasses import dataclass, field
from multiprocessing import (
    Condition,
    Lock,
    Process,
    RawArray,
    RawValue,
    Semaphore,
    Value,
    active_children,
)
from multiprocessing.connection import Connection
from tempfile import TemporaryFile
from typing import Any, ClassVar, NoReturn

# --- Go semantics that Python lacks ------------------------------------------

MAX_PROCESSES = 16384


class ProgramState(Structure):
    """What the processes know of each other."""

    _fields_ = [
        ("main", c_int64),  # the process that runs main
        ("exit_code", c_int64),
        ("live", c_int64),  # goroutines that have not ended
        ("blocked", c_int64),  # those that only another one can wake
        ("sleeping", c_int64),  # whether a select waits for a change
        ("parked", c_int64),  # selects without a time limit: they are blocked too
        ("board", c_int64),  # the size of what is on the board
        ("next", c_int64),  # the place of the next process in the list
        ("ended", c_int64),
    ]


class Program:
    """What the goroutines share: one lock, who is blocked, which processes run."""

    shared: ClassVar["Program | None"] = None

    def __init__(self) -> None:
        self.lock = Lock()
        self.changed = Condition(self.lock)
        self.state: Any = RawValue(ProgramState, os.getpid(), 143, 1)
        self.pids = RawArray(c_int64, MAX_PROCESSES)
        self.store = shared_file()

    @classmethod
    def current(cls) -> "Program":
        """The program that this process is part of."""
        if cls.shared is None:
            cls.shared = cls()
        return cls.shared

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        Program.shared = self  # arrived in a new process

    def block(self) -> None:
        """Counts the caller as blocked; a deadlock when nobody is left to wake it."""
        self.state.blocked += 1
        self.check_deadlock()

    def check_deadlock(self) -> None:
        """Ends the program when every goroutine is blocked."""
        if self.state.blocked == self.state.live:
            text = "fatal error: all goroutines are asleep - deadlock!"
            fatal(f"{text}\n\ngoroutine 1 [running]:")

    def sleep(self, timeout: float | None = None) -> None:
        """Waits, with the lock let go, until something has changed."""
        self.state.sleeping = 1
        if timeout is None:
            self.state.parked += 1
            self.block()
        self.changed.wait(timeout)

    def wake(self) -> None:
        """Tells the sleeping goroutines that something has changed."""
        if self.state.sleeping:
            self.state.blocked -= self.state.parked
            self.state.sleeping = self.state.parked = 0
            self.changed.notify_all()

    @property
    def board(self) -> dict[Any, Any]:
        """What the waiting selects offer each other; assign it to change it."""
        if not self.state.board:
            return {}
        data = os.pread(self.store.fileno(), self.state.board, 0)
        board: dict[Any, Any] = pickle.loads(data)
        return board

    @board.setter
    def board(self, board: dict[Any, Any]) -> None:
        data = pickle.dumps(board) if board else b""
        self.state.board = os.pwrite(self.store.fileno(), data, 0)


class Waiters:
    """Goroutines that wait for the same thing; the program's lock is held."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.turns = Semaphore(0)
        self.count = RawValue(c_int64)

    def wait(self) -> None:
        """Waits, with the lock let go, until it is this goroutine's turn."""
        self.count.value += 1
        self.program.block()
        self.program.lock.release()
        self.turns.acquire()
        self.program.lock.acquire()

    def release(self, limit: int = 1) -> None:
        """Lets up to `limit` of them go on."""
        for _ in range(min(limit, self.count.value)):
            self.count.value -= 1
            self.program.state.blocked -= 1
            self.turns.release()


def shared_file() -> Connection:
    """A file without a name; as a Connection it can be given to a new process."""
    if hasattr(os, "memfd_create"):
        return Connection(os.memfd_create("shared"))
    with TemporaryFile() as file:
        return Connection(os.dup(file.fileno()))


class Goroutine(Process):
    """A goroutine; who starts it keeps its arguments until it has ended."""

    def __init__(self, function: Callable[..., object], args: tuple[Any, ...]) -> None:
        super().__init__()
        self.program, self.function, self.given = Program.current(), function, args
        self.place = 0

    def start(self) -> None:
        """Starts the process, which the program then knows of."""
        state, pids = self.program.state, self.program.pids
        with self.program.lock:
            state.live += 1
            while pids[state.next % MAX_PROCESSES]:
                state.next += 1
            self.place = state.next % MAX_PROCESSES
            state.next += 1
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        super().start()
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})

    def run(self) -> None:
        """What the process does."""
        program = Program.shared = self.program
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # main sees to Ctrl-C
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
        program.pids[self.place] = os.getpid()
        if program.state.ended:
            os._exit(0)
        code = run_to_end(self.function, *self.given)
        if code is not None:
            exit_program(code)
        with program.lock:
            program.pids[self.place] = 0
            program.state.live -= 1
            program.check_deadlock()


def go(function: Callable[..., object], *args: object) -> None:
    """Starts a goroutine: a process that ends when main ends, at the latest."""
    Goroutine(function, args).start()


def run_program(main: Callable[[], object]) -> NoReturn:
    """Runs main; the whole program ends with it, or with a panic in any goroutine."""
    state = Program.current().state
    signal.signal(signal.SIGINT, lambda *_: exit_program(130))
    signal.signal(signal.SIGTERM, lambda *_: exit_program(state.exit_code))
    exit_program(run_to_end(main) or 0)


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


def exit_program(code: int) -> NoReturn:
    """Ends the whole program, with all its processes, at once."""
    program = Program.current()
    state = program.state
    sys.stdout.flush()
    while os.getpid() != state.main:  # main's process does it
        state.exit_code = code
        os.kill(state.main, signal.SIGTERM)
        signal.pause()
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT, signal.SIGTERM})
    state.ended = 1
    for child in active_children():
        child.kill()
    for pid in filter(None, program.pids[: state.next]):
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            continue
    atexit._run_exitfuncs()
    os._exit(code)


def fatal(text: str) -> NoReturn:
    """Ends the program as Go's runtime does when it cannot go on."""
    sys.stdout.flush()
    print(text, file=sys.stderr)
    exit_program(2)


def wrap32(x: int) -> int:
    """x as an int32: wraps around at 32 bits."""
    return (x + 0x80000000 & 0xFFFFFFFF) - 0x80000000


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


class WaitGroup:
    """A sync.WaitGroup that counts goroutines in all processes."""

    def __init__(self) -> None:
        self.program = Program.current()
        self.count = RawValue(c_int64)
        self.waiters = Waiters(self.program)

    def add(self, delta: int = 1) -> None:
        """Counts goroutines that will be waited for."""
        with self.program.lock:
            self.count.value += delta
            if self.count.value < 0:
                raise Panic("sync: negative WaitGroup counter")
            if self.count.value == 0:
                self.waiters.release(self.waiters.count.value)

    def done(self) -> None:
        """Says that a goroutine has ended."""
        self.add(-1)

    def wait(self) -> None:
        """Waits until all of them have ended."""
        with self.program.lock:
            while self.count.value:
                self.waiters.wait()

    def go(self, function: Callable[..., object], *args: object) -> None:
        """Starts a goroutine and counts it until it ends."""
        self.add(1)
        go(self.run, function, *args)

    def run(self, function: Callable[..., object], *args: object) -> None:
        """What the goroutine does; a panic ends the program without done()."""
        with suppress(Goexit):
            function(*args)
        self.done()


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class Stats:
    hits: AtomicInt = field(default_factory=AtomicInt)


def inc(p: AtomicInt) -> None:
    p.add(1)


def add(p: AtomicInt, wg: WaitGroup) -> None:
    try:
        inc(p)
    finally:
        wg.done()


def main() -> None:
    n = AtomicInt()
    s = Stats()
    wg = WaitGroup()
    for _ in range(4):
        wg.add(2)
        go(add, n, wg)
        go(add, s.hits, wg)
    wg.wait()
    print_line(n.load(), s.hits.load())


@dataclass(eq=False, slots=True)
class Counter:
    n: AtomicInt | Any = None
    m: int = 0

    def up(self) -> int:
        self.n.store(wrap32(self.n.load() + 2))
        n = self.n.add(1)
        return wrap32(n + self.n.load())


def init2() -> None:
    p = AtomicInt(0, c_int32)
    c = Counter(n=p)
    c.up()
    p.store(wrap32(p.load() * 2))
    p.store(wrap32(p.load() + 1))
    print_line(p.load())
    print_line(c.up())


if __name__ == "__main__":
    init2()
    run_program(main)
