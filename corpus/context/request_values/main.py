import atexit
import os
import pickle
import random
import re
import signal
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from copy import deepcopy
from ctypes import Structure, c_double, c_int64
from dataclasses import dataclass
from math import inf
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

    def recv(self) -> ItemT:
        """Receives a value; the zero value when the channel is closed and empty."""
        return self.recv_ok()[0]

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

    def can_send(self) -> bool:
        """Whether a send would not wait (the lock is held)."""
        state = self.state
        receiver_waits = self.capacity or self.receivers.count.value
        return bool(state.closed or (state.taken < self.slots and receiver_waits))

    def can_recv(self) -> bool:
        """Whether a receive would not wait (the lock is held)."""
        return bool(self.state.count or self.state.closed)

    def recv_now(self) -> tuple[ItemT, bool]:
        """Receives what is there (the lock is held)."""
        return self.load(self.take())

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


class NilChannel:
    """A nil channel: every operation waits forever."""

    capacity = 0

    def __str__(self) -> str:
        return "<nil>"  # for fmt

    def send(self, value: object) -> NoReturn:
        """Waits forever."""
        wait_forever()

    def recv(self) -> NoReturn:
        """Waits forever."""
        wait_forever()

    def recv_ok(self) -> NoReturn:
        """Waits forever."""
        wait_forever()

    def __iter__(self) -> NoReturn:
        wait_forever()

    def close(self) -> NoReturn:
        """Panics."""
        raise PlainRuntimeError("close of nil channel")

    def can_send(self) -> bool:
        """Never."""
        return False

    def can_recv(self) -> bool:
        """Never."""
        return False


NIL_CHANNEL: Any = NilChannel()


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


class Context:
    """A context.Context between processes; done() gives itself, to receive from."""

    def __init__(self, parent: "Context | None" = None, deadline: float = inf) -> None:
        self.parent = parent
        self.deadline: float = min(deadline, parent.deadline if parent else inf)
        self.key = self.item = None  # of with_value
        self.cancelled_at: Any = None  # shared, when it has a cancel function
        self.id = os.urandom(8)

    def end(self) -> tuple[float, Exception, bytes]:
        """When it ends as far as is known, with which error, by which context."""
        ends: list[tuple[float, Exception, bytes]]
        ends = [self.parent.end()] if self.parent else [(inf, CANCELED, self.id)]
        if self.cancelled_at:
            ends.append((self.cancelled_at.value, CANCELED, self.id))
        ends.append((self.deadline, DEADLINE_EXCEEDED, self.id))
        return min(ends, key=lambda end: end[0])

    def err(self) -> Exception | None:
        """Why it has ended, or nil."""
        when, error, _ = self.end()
        return error if when <= time.monotonic() else None

    def value(self, key: object) -> Any:
        """The value that belongs to a key, or nil."""
        if self.key == key and type(self.key) is type(key):
            return self.item
        return self.parent.value(key) if self.parent else None

    def can_end(self) -> bool:
        """Whether anything can end it."""
        parent_can = self.parent is not None and self.parent.can_end()
        return parent_can or self.deadline < inf or self.cancelled_at is not None

    def done(self) -> Any:
        """What is closed when it ends."""
        return self if self.can_end() else NIL_CHANNEL

    def can_recv(self) -> bool:
        """Whether it has ended."""
        return self.err() is not None

    def recv_now(self) -> tuple[None, bool]:
        """What a closed channel gives."""
        return None, False

    def recv_ok(self) -> tuple[None, bool]:
        """Waits until it has ended."""
        program = Program.current()
        with program.lock:
            while not self.can_recv():
                left = self.deadline - time.monotonic()
                program.sleep(None if left == inf else left)
        return None, False

    def recv(self) -> None:
        """Waits until it has ended."""
        self.recv_ok()

    def cancel(self, cause: Exception | None = None) -> None:
        """Ends it and those that derive from it."""
        program = Program.current()
        with program.lock:
            if not self.can_recv():
                self.cancelled_at.value = time.monotonic()
                if cause is not None:
                    program.board = {**program.board, self.id: cause}
                program.wake()


BACKGROUND = Context()


def with_cancel(parent: Context) -> tuple[Context, Callable[[], None]]:
    """context.WithCancel."""
    return with_timeout(parent, inf)


def with_timeout(parent: Context, seconds: float) -> tuple[Context, Callable[[], None]]:
    """context.WithTimeout."""
    ctx = Context(parent, time.monotonic() + seconds)
    ctx.cancelled_at = RawValue(c_double, inf)
    return ctx, ctx.cancel


def with_value(parent: Context, key: object, value: object) -> Context:
    """context.WithValue."""
    ctx: Any = Context(parent)
    ctx.key, ctx.item = key, value
    return ctx  # type: ignore[no-any-return]


YEAR_ONE = -62135596800 * 10**9  # the zero time.Time: January 1 of the year 1


@dataclass(frozen=True)
class Zone:
    """A time.Location: a name and seconds east of UTC (None: the local zone)."""

    name: str
    offset: int | None = 0

    def at(self, seconds: int) -> tuple[str, int]:
        """The abbreviation and the offset at a moment."""
        if self.offset is not None:
            return self.name, self.offset
        local = time.localtime(seconds)
        return local.tm_zone, local.tm_gmtoff

    def __str__(self) -> str:
        return self.name


UTC = Zone("UTC")


class Month(int):
    """A time.Month: January is 1."""

    GO_TYPE = "time.Month"

    def __str__(self) -> str:
        return (
            MONTHS[self - 1]
            if 1 <= self <= 12
            else f"%!Month({self & 0xFFFFFFFFFFFFFFFF})"
        )


class Weekday(int):
    """A time.Weekday: Sunday is 0."""

    GO_TYPE = "time.Weekday"

    def __str__(self) -> str:
        return (
            WEEKDAYS[self]
            if 0 <= self <= 6
            else f"%!Weekday({self & 0xFFFFFFFFFFFFFFFF})"
        )


@dataclass(frozen=True)
class Time:
    """A time.Time: a moment, to the nanosecond."""

    ns: int = YEAR_ONE
    zone: Zone = UTC

    def __str__(self) -> str:
        return format_time(self, "2006-01-02 15:04:05.999999999 -0700 MST")

    def seconds(self) -> int:
        """Seconds since 1970 on the clock of the zone."""
        unix = self.ns // 10**9
        return unix + self.zone.at(unix)[1]

    def date(self) -> tuple[int, Month, int]:
        """Year, month and day."""
        year, month, day = civil_date(self.seconds() // 86400)
        return year, Month(month), day

    def clock(self) -> tuple[int, int, int]:
        """Hour, minute and second."""
        second = self.seconds() % 86400
        return second // 3600, second // 60 % 60, second % 60

    def weekday(self) -> Weekday:
        """The day of the week."""
        return Weekday((self.seconds() // 86400 + 4) % 7)

    def year_day(self) -> int:
        """The day of the year: January 1 is 1."""
        return self.seconds() // 86400 - day_number(self.date()[0], 1, 1) + 1


def context_deadline(ctx: Any) -> tuple[Time, bool]:
    """When a context ends by itself, and whether it does."""
    if ctx.deadline == inf:
        return Time(), False
    left = ctx.deadline - time.monotonic()
    return Time(time.time_ns() + int(left * 1e9), LOCAL), True


MONTHS = [
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
]
WEEKDAYS = [
    "Sunday",
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
]
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


def wait_forever() -> NoReturn:
    """select {}, and what a nil channel does."""
    program = Program.current()
    with program.lock:
        program.block()
    while True:
        signal.pause()


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


def select(*cases: Any, default: bool = False) -> tuple[int, Any, bool]:
    """Waits until a case can go on: its index, what it received, ok. Default: -1."""
    program, me = Program.current(), os.getpid()
    found = [SelectCase(index, case) for index, case in enumerate(cases)]
    offers = [case for case in found if case.offer]
    with program.lock:
        while True:
            board = program.board if offers else {}
            mine = board.pop(me, None)
            if isinstance(mine, tuple):  # another select has taken one of the offers
                program.board = board
                index, data = mine
                return (index, *found[index].met(data))
            choices = [(case, 0, 0, b"") for case in found if case.is_ready()]
            choices += [meeting for case in offers for meeting in case.meetings(board)]
            if choices:
                case, partner, their_index, data = random.choice(choices)
                if partner:
                    board[partner] = (their_index, case.data)
                if partner or mine:
                    program.board = board
                if partner:
                    program.wake()
                return (case.index, *(case.met(data) if partner else case.run()))
            if default:
                return -1, None, False
            if offers:
                program.board = {**board, me: [case.offer for case in offers]}
            deadline = min(getattr(case.channel, "deadline", inf) for case in found)
            program.sleep(None if deadline == inf else deadline - time.monotonic())


class SelectCase:
    """A case of a select: a channel to receive from, or one and a value to send."""

    def __init__(self, index: int, case: Any) -> None:
        self.index = index
        self.sends = isinstance(case, tuple)
        self.channel: Any = case[0] if self.sends else case
        self.data = pickle.dumps(case[1]) if self.sends else b""
        self.offer: tuple[Any, ...] = ()  # for other selects, on an unbuffered channel
        if isinstance(self.channel, Channel) and not self.channel.capacity:
            self.offer = (self.channel.id, self.sends, index, self.data)

    def is_ready(self) -> bool:
        """Whether the case can go on without another select."""
        if self.channel is None:
            return False
        ready = self.channel.can_send if self.sends else self.channel.can_recv
        return bool(ready())

    def run(self) -> tuple[Any, bool]:
        """Sends or receives."""
        if self.sends:
            self.channel.put(self.data)
            return None, False
        value, ok = self.channel.recv_now()
        return value, ok

    def meetings(
        self, board: dict[int, Any]
    ) -> list[tuple["SelectCase", int, int, bytes]]:
        """The selects that wait to do the opposite on the same channel."""
        return [
            (self, pid, index, data)
            for pid, offers in board.items()
            if isinstance(offers, list)
            for channel_id, sends, index, data in offers
            if channel_id == self.channel.id and sends is not self.sends
        ]

    def met(self, data: bytes) -> tuple[Any, bool]:
        """What the meeting with another select gives."""
        return (None, False) if self.sends else (pickle.loads(data), True)


class Timer:
    """A timer; also the channel on which it tells that its time has come."""

    def __init__(self, seconds: float) -> None:
        self.deadline = time.monotonic() + seconds

    def can_recv(self) -> bool:
        """Whether its time has come."""
        return self.deadline <= time.monotonic()

    def recv_now(self) -> tuple[float, bool]:
        """Receives the time."""
        self.deadline = inf
        return time.time(), True

    def recv(self) -> float:
        """Waits for its time."""
        if self.deadline == inf:
            wait_forever()
        time.sleep(max(0, self.deadline - time.monotonic()))
        return self.recv_now()[0]


def after(seconds: float) -> Timer:
    """time.After."""
    return Timer(seconds)


LOCAL = Zone("Local", None)


def day_number(year: int, month: int, day: int) -> int:
    """The days from 1970-01-01 to a date."""
    year += (month - 1) // 12
    month = (month - 1) % 12 + 1
    year -= month <= 2
    of_year = (153 * ((month + 9) % 12) + 2) // 5
    return (
        year * 365 + year // 4 - year // 100 + year // 400 + of_year + day - 1 - 719468
    )


def civil_date(days: int) -> tuple[int, int, int]:
    """The date so many days after 1970-01-01."""
    era, day = divmod(days + 719468, 146097)
    year = (day - day // 1460 + day // 36524 - day // 146096) // 365
    day -= 365 * year + year // 4 - year // 100
    month = (5 * day + 2) // 153
    day -= (153 * month + 2) // 5
    return era * 400 + year + (month >= 10), (month + 2) % 12 + 1, day + 1


LAYOUT = re.compile(
    r"January|Jan(?![a-z])|Monday|Mon(?![a-z])|MST|002|0[1-6]|15|1|2006|2|_2006|__2|_2"
    r"|3|4|5|PM|pm|[-Z]07:00:00|[-Z]070000|[-Z]07:00|[-Z]0700|[-Z]07"
    r"|[.,](?:0+|9+)(?![0-9])"
)  # what a layout may hold: the parts of January 2, 15:04:05, 2006, in zone MST (-0700)


def format_time(t: Time, layout: str) -> str:
    """Time.Format."""
    return LAYOUT.sub(lambda match: time_part(t, match[0]), layout)


def time_part(t: Time, part: str) -> str:
    """One part of a time, in the form that the layout shows."""
    year, month, day = t.date()
    hour, minute, second = t.clock()
    if part[0] in ".,":
        digits = f"{t.ns % 10**9:09}"[: len(part) - 1]
        if part[1] == "9":
            digits = digits.rstrip("0")
        return part[0] + digits if digits else ""
    if part[0] in "-Z" and len(part) > 1:
        return zone_text(t, part)
    hour12 = hour % 12 or 12
    sign = "-" if year < 0 else ""
    long_year = f"{sign}{abs(year):04}"
    parts: dict[str, str] = {
        "January": str(month),
        "Jan": str(month)[:3],
        "Monday": str(t.weekday()),
        "Mon": str(t.weekday())[:3],
        "MST": t.zone.at(t.ns // 10**9)[0] or zone_text(t, "-0700"),
        "2006": long_year,
        "_2006": "_" + long_year,
        "06": f"{year % 100:02}",
        "01": f"{month:02d}",
        "1": f"{month:d}",
        "02": f"{day:02}",
        "_2": f"{day:2}",
        "2": str(day),
        "002": f"{t.year_day():03}",
        "__2": f"{t.year_day():3}",
        "15": f"{hour:02}",
        "03": f"{hour12:02}",
        "3": str(hour12),
        "04": f"{minute:02}",
        "4": str(minute),
        "05": f"{second:02}",
        "5": str(second),
        "PM": "PM" if hour >= 12 else "AM",
        "pm": "pm" if hour >= 12 else "am",
    }
    return parts[part]


def zone_text(t: Time, part: str) -> str:
    """The offset of the zone as the layout shows it: -0700, Z07:00, ..."""
    offset = t.zone.at(t.ns // 10**9)[1]
    if part[0] == "Z" and offset == 0:
        return "Z"
    colon = ":" if ":" in part else ""
    minutes, seconds = divmod(abs(offset), 60)
    text = f"{'-' if offset < 0 else '+'}{minutes // 60:02}"
    if len(part) > 3:
        text += f"{colon}{minutes % 60:02}"
    return text + (f"{colon}{seconds:02}" if len(part) > 6 else "")


# --- the program -------------------------------------------------------------


USER_KEY = "user"


@dataclass(eq=False, slots=True)
class User:
    name: str = ""
    age: int = 0


def handler(ctx: Context, out: Channel[str]) -> None:
    u = ctx.value(USER_KEY)
    if not isinstance(u, User):
        out.send("no user")
        return
    match select(after(5), ctx.done()):
        case 0, _, _:
            out.send("late")
        case 1, _, _:
            out.send(f"{u.name}: {ctx.err()}")


def main() -> None:
    out = Channel[str](zero="")
    ctx: Context = with_value(BACKGROUND, USER_KEY, User("ann", 30))
    ctx, cancel = with_timeout(ctx, 0.03)
    try:
        go(handler, ctx, out)
        print_line(out.recv())
        go(handler, BACKGROUND, out)
        print_line(out.recv())
        ctx2, cancel2 = with_cancel(ctx)
        cancel2()
        print_line(ctx2.err(), ctx.err() or "<nil>")
        _, has = context_deadline(ctx)
        print_line(str(has).lower())
    finally:
        cancel()


if __name__ == "__main__":
    run_program(main)
