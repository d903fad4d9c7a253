"""Two producers, three consumers, a bounded buffer between them."""

import atexit
import os
import pickle
import signal
import sys
import traceback
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from copy import deepcopy
from ctypes import Structure, c_int64
from dataclasses import dataclass
from mmap import mmap
from multiprocessing import (
    Condition,
    Lock,
    Process,
    RawArray,
    RawValue,
    Semaphore,
    active_children,
)
from multiprocessing.connection import Connection
from tempfile import TemporaryFile
from typing import Any, ClassVar, Generic, NoReturn, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


class ChannelState(Structure):
    """What the processes know of a channel."""

    _fields_ = [
        ("count", c_int64),  # items that can be received
        ("taken", c_int64),  # slots in use: an unbuffered channel has one
        ("closed", c_int64),
        ("refused", c_int64),  # whether the waiting unbuffered item was refused
        ("head", c_int64),  # where the items begin in the file
        ("tail", c_int64),  # and end
    ]


class Channel(Generic[ItemT]):
    """A Go channel between processes."""

    def __init__(self, capacity: int = 0, zero: Any = None) -> None:
        self.capacity, self.zero = capacity, zero
        self.slots = max(capacity, 1)
        self.id = os.urandom(8)
        self.program = Program.current()
        self.senders = Waiters(self.program)  # for a free slot
        self.receivers = Waiters(self.program)  # for an item
        self.sender = Waiters(self.program)  # for its unbuffered item to be received
        self.state: Any = RawValue(ChannelState)
        self.store = shared_file()
        self.memory: Any = b""  # the items, once there are some

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "memory": b""}  # mapped anew where it arrives

    def send(self, value: ItemT) -> None:
        """Sends a value: returns when it is in the buffer or, without one, received."""
        data = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
        with self.program.lock:
            while self.state.taken >= self.slots and not self.state.closed:
                self.senders.wait()
            self.put(data)

    def recv_ok(self) -> tuple[ItemT, bool]:
        """Receives a value and whether there was one."""
        with self.program.lock:
            while not self.state.count and not self.state.closed:
                self.program.wake()  # a select can send now
                self.receivers.wait()
            data = self.take()
        return self.load(data)

    def __iter__(self) -> Iterator[ItemT]:
        """What arrives until the channel is closed."""
        value, ok = self.recv_ok()
        while ok:
            yield value
            value, ok = self.recv_ok()

    def close(self) -> None:
        """Closes the channel: nothing more can be sent."""
        state = self.state
        with self.program.lock:
            if state.closed:
                raise PlainRuntimeError("close of closed channel")
            state.closed = 1
            if not self.capacity and state.count:
                state.count = state.head = state.tail = 0
                state.refused = 1
                self.sender.release()
            self.receivers.release(self.receivers.count.value)
            self.senders.release(self.senders.count.value)
            self.program.wake()

    def put(self, data: bytes) -> None:
        """Adds an item; an unbuffered one waits for its receiver (the lock is held)."""
        state = self.state
        if state.closed:
            raise PlainRuntimeError("send on closed channel")
        start = state.tail + 8
        state.tail = end = start + len(data)
        memory = self.memory if end <= len(self.memory) else self.grow(end)
        memory[start - 8 : end] = len(data).to_bytes(8, "little") + data
        state.count += 1
        state.taken += 1
        if self.receivers.count.value:
            self.receivers.release()
        self.program.wake()
        if not self.capacity:
            self.sender.wait()
            state.taken = 0
            self.senders.release()
            self.program.wake()
            if state.refused:
                state.refused = 0
                raise PlainRuntimeError("send on closed channel")

    def take(self) -> bytes:
        """Removes the first item; b"" when there is none (the lock is held)."""
        state = self.state
        if not state.count:
            return b""
        memory, start = self.memory, state.head + 8
        if state.tail > len(memory):
            memory = self.grow(state.tail)
        end = start + int.from_bytes(memory[start - 8 : start], "little")
        data: bytes = memory[start:end]
        state.head = end
        if end == state.tail:
            state.head = state.tail = 0
        elif end > 1 << 20 and 2 * end > state.tail:
            state.head, state.tail = 0, state.tail - end
            memory.move(0, end, state.tail)
        state.count -= 1
        if self.capacity:
            state.taken -= 1
            if self.senders.count.value:
                self.senders.release()
        else:
            self.sender.release()
        self.program.wake()
        return data

    def grow(self, size: int) -> Any:
        """Makes the memory that holds the items large enough."""
        file = self.store.fileno()
        if os.fstat(file).st_size < size:
            os.ftruncate(file, 2 * size)
        self.memory = mmap(file, 0)
        return self.memory

    def load(self, data: bytes) -> tuple[Any, bool]:
        """The value of a received item, or the zero value."""
        return (pickle.loads(data), True) if data else (deepcopy(self.zero), False)


def map_text(
    m: Mapping[Any, Any],
    text: Callable[[Any], str] = str,
    key: Callable[[Any], str] = str,
    order: Callable[[Any], Any] | None = None,
) -> str:
    """A map as fmt prints it, in the order of its keys: map[a:1 b:2]."""
    return f"map[{' '.join(f'{key(k)}:{text(m[k])}' for k in sorted(m, key=order))}]"


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
    sys.warnoptions.append("ignore:resource_tracker")  # of what it removes at the end
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


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


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

    def run(self, function: Callable[..., object], *args: object) -> None:
        """What the goroutine does; a panic ends the program without done()."""
        with suppress(Goexit):
            function(*args)
        self.done()


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class Item:
    """Item is something produced."""

    producer: str = ""
    number: int = 0


def produce(name: str, count: int, buffer: Channel[Item]) -> None:
    for n in range(1, count + 1):
        buffer.send(Item(name, n))


def consume(buffer: Channel[Item]) -> dict[str, int]:
    sums: dict[str, int] = {}
    for item in buffer:
        sums[item.producer] = sums.get(item.producer, 0) + item.number
    return sums


def task(buffer: Channel[Item], producers: WaitGroup, name: str) -> None:
    try:
        produce(name, 20, buffer)
    finally:
        producers.done()


def task2(
    buffer: Channel[Item], consumers: WaitGroup, results: Channel[dict[str, int]]
) -> None:
    try:
        results.send(consume(buffer))
    finally:
        consumers.done()


def main() -> None:
    buffer = Channel[Item](4, zero=Item())
    producers = WaitGroup()
    consumers = WaitGroup()

    for name in ["north", "south"]:
        producers.add(1)
        go(task, buffer, producers, name)

    results = Channel[dict[str, int]](3, zero={})
    for _ in range(3):
        consumers.add(1)
        go(task2, buffer, consumers, results)

    producers.wait()
    buffer.close()
    consumers.wait()
    results.close()

    totals: dict[str, int] = {}
    for sums in results:
        for name, sum_ in sums.items():
            totals[name] = wrap64(totals.get(name, 0) + sum_)
    print_line(map_text(totals))


if __name__ == "__main__":
    run_program(main)
