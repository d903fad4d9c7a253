"""Go's sorts are stable up to twelve elements, and then no more: a stable sort with a
key is the same for few elements, for those of a map, and for those that several
goroutines sent.
"""

import atexit
import os
import pickle
import signal
import sys
import traceback
from collections.abc import Callable, Iterator, MutableSequence
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

    def length(self) -> int:
        """How many values are in the buffer."""
        return int(self.state.count) if self.capacity else 0

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


def check_slice(low: int, high: int, limit: int, kind: str = "length") -> None:
    """Panics as Go does unless 0 <= low <= high <= limit."""
    if not 0 <= high <= limit:
        bounds = f"[:{high}]" + (f" with {kind} {limit}" if high >= 0 else "")
    elif not 0 <= low <= high:
        bounds = f"[{low}:{high}]" if low >= 0 else f"[{low}:]"
    else:
        return
    raise IndexError(f"runtime error: slice bounds out of range {bounds}")


def sublist(
    xs: list[ItemT], low: int = 0, high: int | None = None, kind: str = "capacity"
) -> list[ItemT]:
    """xs[low:high] as a list of its own; out of range is a panic, not less."""
    high = len(xs) if high is None else high
    check_slice(low, high, len(xs), kind)
    return xs[low:high]


Less = Callable[[int, int], bool]
Swap = Callable[[int, int], object]


def sort_slice(xs: MutableSequence[Any], less: Less) -> None:
    """sort.Slice: equal elements end up in the order in which Go leaves them."""

    def swap(i: int, j: int) -> None:
        xs[i], xs[j] = xs[j], xs[i]

    pdqsort(less, swap, 0, len(xs), len(xs).bit_length())


def pdqsort(less: Less, swap: Swap, a: int, b: int, limit: int) -> None:
    """Sorts [a:b] as Go does; after limit bad pivots it turns to heapsort."""
    balanced = partitioned = True
    while b - a > 12:
        if limit == 0:
            pdq_heapsort(less, swap, a, b)
            return
        if not balanced:
            pdq_break_patterns(swap, a, b)
            limit -= 1
        pivot, swaps = pdq_pivot(less, a, b)
        if swaps == 12:  # it looks sorted the other way round
            pdq_reverse(swap, a, b)
            pivot = b - 1 - (pivot - a)
        likely_sorted = balanced and partitioned and swaps in (0, 12)
        if likely_sorted and pdq_partly_sorted(less, swap, a, b):
            return
        if a > 0 and not less(a - 1, pivot):
            a = pdq_partition_equal(less, swap, a, b, pivot)
            continue
        size = b - a
        middle, partitioned = pdq_partition(less, swap, a, b, pivot)
        balanced = min(middle - a, b - middle) >= size // 8
        if middle - a < b - middle:
            pdqsort(less, swap, a, middle, limit)
            a = middle + 1
        else:
            pdqsort(less, swap, middle + 1, b, limit)
            b = middle
    for i in range(a + 1, b):
        while i > a and less(i, i - 1):
            swap(i, i - 1)
            i -= 1


def pdq_partition(
    less: Less, swap: Swap, a: int, b: int, pivot: int
) -> tuple[int, bool]:
    """Moves what is less than the pivot before it; its new index; no swaps?"""
    swap(a, pivot)
    i, j = a + 1, b - 1
    already = True
    while True:
        while i <= j and less(i, a):
            i += 1
        while i <= j and not less(j, a):
            j -= 1
        if i > j:
            break
        swap(i, j)
        i, j = i + 1, j - 1
        already = False
    swap(j, a)
    return j, already


def pdq_partition_equal(less: Less, swap: Swap, a: int, b: int, pivot: int) -> int:
    """Moves what equals the pivot to the front of [a:b], which has nothing less."""
    swap(a, pivot)
    i, j = a + 1, b - 1
    while True:
        while i <= j and not less(a, i):
            i += 1
        while i <= j and less(a, j):
            j -= 1
        if i > j:
            return i
        swap(i, j)
        i, j = i + 1, j - 1


def pdq_partly_sorted(less: Less, swap: Swap, a: int, b: int) -> bool:
    """Puts up to five elements in their place; whether [a:b] is sorted then."""
    i = a + 1
    for _ in range(5):
        while i < b and not less(i, i - 1):
            i += 1
        if i == b:
            return True
        if b - a < 50:
            return False
        swap(i, i - 1)
        if i - a >= 2:
            for j in range(i - 1, 0, -1):
                if not less(j, j - 1):
                    break
                swap(j, j - 1)
        if b - i >= 2:
            for j in range(i + 1, b):
                if not less(j, j - 1):
                    break
                swap(j, j - 1)
    return False


def pdq_pivot(less: Less, a: int, b: int) -> tuple[int, int]:
    """A pivot for [a:b], and how many of the elements looked at were out of order."""
    size, swaps = b - a, 0

    def median(x: int, y: int, z: int) -> int:
        nonlocal swaps
        if less(y, x):
            x, y, swaps = y, x, swaps + 1
        if less(z, y):
            y, z, swaps = z, y, swaps + 1
        if less(y, x):
            x, y, swaps = y, x, swaps + 1
        return y

    i, j, k = (a + size // 4 * part for part in (1, 2, 3))
    if size >= 50:
        i, j, k = (median(x - 1, x, x + 1) for x in (i, j, k))
    return median(i, j, k), swaps


def pdq_break_patterns(swap: Swap, a: int, b: int) -> None:
    """Scatters three elements, where patterns might lead to bad pivots."""
    size = random = b - a
    for i in range(a + size // 4 * 2 - 1, a + size // 4 * 2 + 2):
        random ^= random << 13 & 0xFFFFFFFFFFFFFFFF
        random ^= random >> 7
        random ^= random << 17 & 0xFFFFFFFFFFFFFFFF
        other = random & ((1 << size.bit_length()) - 1)
        swap(i, a + (other - size if other >= size else other))


def pdq_reverse(swap: Swap, a: int, b: int) -> None:
    """Reverses [a:b]."""
    for k in range((b - a) // 2):
        swap(a + k, b - 1 - k)


def pdq_heapsort(less: Less, swap: Swap, a: int, b: int) -> None:
    """Sorts [a:b] by a heap."""

    def sift_down(root: int, high: int) -> None:
        while (child := 2 * root + 1) < high:
            if child + 1 < high and less(a + child, a + child + 1):
                child += 1
            if not less(a + root, a + child):
                return
            swap(a + root, a + child)
            root = child

    for i in range((b - a - 1) // 2, -1, -1):
        sift_down(i, b - a)
    for i in range(b - a - 1, -1, -1):
        swap(a, a + i)
        sift_down(0, i)


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
class Card:
    suit: str = ""
    rank: int = 0

    def __str__(self) -> str:
        return f"{{{self.suit} {self.rank}}}"


def hand(n: int) -> list[Card]:
    """hand deals n cards; many of them have the same rank."""
    cards: list[Card] = []
    for i in range(n):
        cards.append(Card(chr(ord("a") + i), i * 7 % 3))
    return cards


def task(squares: Channel[Card], wg: WaitGroup, i: int) -> None:
    try:
        squares.send(Card(f"{i}", i * i))
    finally:
        wg.done()


def task2(own: Channel[Card]) -> None:
    for i in range(20):
        own.send(Card(chr(ord("a") + i), i % 3))
    own.close()


def main() -> None:
    few: list[Card] = []
    for i in range(4):
        for suit in ["x", "y", "z"]:
            few.append(Card(suit, (i + len(suit)) % 2))
    few.sort(key=lambda card: card.rank)
    print_line(f"[{' '.join(map(str, few))}]")

    # One more than twelve: equal cards change places.
    many: list[Card] = []
    for i in range(4):
        for suit in ["x", "y", "z"]:
            many.append(Card(suit, i % 2))
        many.append(Card("joker", 1))
    sort_slice(many, lambda i, j: many[i].rank < many[j].rank)
    print_line(f"[{' '.join(map(str, many))}]")

    dealt = hand(20)
    sort_slice(dealt, lambda i, j: dealt[i].rank > dealt[j].rank)
    print_line(f"[{' '.join(map(str, dealt))}]")

    # Several senders: no program can rely on the order of equal elements.
    squares = Channel[Card](30, zero=Card())
    wg = WaitGroup()
    for i in range(20):
        wg.add(1)
        go(task, squares, wg, i)
    wg.wait()
    squares.close()
    got: list[Card] = []
    for card in squares:
        got.append(card)
    got.sort(key=lambda card: card.rank)
    print_line(f"[{' '.join(map(str, sublist(got, 0, 3)))}]", got[19])

    # One sender: the order is its own.
    own = Channel[Card](30, zero=Card())
    go(task2, own)
    from_: list[Card] = []
    for card2 in own:
        from_.append(card2)
    sort_slice(from_, lambda i, j: from_[i].rank < from_[j].rank)
    print_line(f"[{' '.join(map(str, from_))}]")


if __name__ == "__main__":
    run_program(main)
