import os
import random
import re
import signal
import sys
import time
import traceback
from collections import OrderedDict, deque
from collections.abc import Callable, Iterator, MutableSequence
from copy import deepcopy
from dataclasses import dataclass
from itertools import islice
from threading import Lock, Thread
from typing import Any, ClassVar, Generic, NoReturn, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


class Duration(int):
    """A time.Duration: nanoseconds, printed as 1h2m3.5s."""

    GO_TYPE = "time.Duration"

    def __str__(self) -> str:
        return duration_text(self)


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


def duration_text(d: int) -> str:
    """d nanoseconds as Go prints a duration."""
    sign, ns = "-" if d < 0 else "", abs(d)
    if ns < 1_000_000_000:
        for unit, size in ("ms", 1_000_000), ("µs", 1_000), ("ns", 1):
            if ns >= size:
                return f"{sign}{decimal_text(ns, size)}{unit}"
        return "0s"
    minutes, rest = divmod(ns, 60_000_000_000)
    text = f"{decimal_text(rest, 1_000_000_000)}s"
    if minutes >= 60:
        return f"{sign}{minutes // 60}h{minutes % 60}m{text}"
    return f"{sign}{minutes}m{text}" if minutes else sign + text


def decimal_text(n: int, unit: int) -> str:
    """n / unit, with as many decimals as it takes; unit is a power of ten."""
    whole, rest = divmod(n, unit)
    decimals = f"{rest + unit}"[1:].rstrip("0")
    return f"{whole}.{decimals}" if decimals else str(whole)


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


def append(s: Slice[ItemT], *values: ItemT) -> Slice[ItemT]:
    """append(s, values...): into s's array while there is room, else into a new one."""
    array, end = s.array, s.low + s.length
    length = s.length + len(values)
    if length <= s.capacity and array is not None:
        array[end : s.low + length] = values
        return type(s)(array, s.low, length, s.capacity, s.size, s.pointers)
    if not values:
        return s
    capacity = grown_capacity(length, s.capacity, s.size, s.pointers)
    return type(s)([*s, *values], 0, length, capacity, s.size, s.pointers)


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


def grown_capacity(length: int, old: int, size: int, pointers: bool) -> int:
    """The capacity of a new array for length elements, as Go's append chooses it."""
    if size == 0:
        return length
    capacity = 2 * old
    if length > capacity:
        capacity = length
    elif old >= 256:
        capacity = old
        while capacity < length:
            capacity += (capacity + 768) >> 2
    header = 8 if pointers and 512 < capacity * size <= 32760 else 0
    return (size_class(capacity * size + header) - header) // size


def size_class(size: int) -> int:
    """The size of the memory block that Go's allocator gives for size bytes."""
    if size > 32760:
        return -(-size // 8192) * 8192
    return next(block for block in SIZE_CLASSES if block >= size)


# The sizes of memory blocks of Go's allocator.
SIZE_CLASSES: list[int] = [
    *(8, 16, 24, *range(32, 256, 16), *range(256, 512, 32), *range(512, 768, 64)),
    *(768, 896, 1024, 1152, 1280, 1408, 1536, 1792, 2048, 2304, 2688, 3072, 3200),
    *(3456, 4096, 4864, 5376, 6144, 6528, 6784, 6912, 8192, 9472, 9728, 10240),
    *(10880, 12288, 13568, 14336, 16384, 18432, 19072, 20480, 21760, 24576, 27264),
    *(28672, 32768),
]


class ThreadChannel(Generic[ItemT]):
    """A Go channel between threads."""

    def __init__(self, capacity: int = 0, zero: Any = None) -> None:
        self.capacity, self.zero = capacity, zero
        self.buffer: deque[ItemT] = deque()
        self.closed = False
        self.senders: OrderedDict[tuple[Waiter, int], ItemT] = OrderedDict()
        self.receivers: OrderedDict[tuple[Waiter, int], None] = OrderedDict()

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

    def length(self) -> int:
        """How many values are in the buffer."""
        return len(self.buffer)

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


class ThreadNilChannel:
    """A nil channel: every operation waits forever."""

    capacity = 0

    def __str__(self) -> str:
        return "<nil>"  # for fmt

    def recv(self) -> NoReturn:
        """Waits forever."""
        block_thread()

    def recv_ok(self) -> NoReturn:
        """Waits forever."""
        block_thread()

    def __iter__(self) -> NoReturn:
        block_thread()

    def close(self) -> NoReturn:
        """Panics."""
        raise PlainRuntimeError("close of nil channel")

    def length(self) -> int:
        """It has no buffer."""
        return 0


THREAD_NIL_CHANNEL: Any = ThreadNilChannel()


def thread_select(*cases: Any, default: bool = False) -> tuple[int, Any, bool]:
    """Waits until a case can go on: its index, what it received, ok. Default: -1."""
    found = [case if isinstance(case, tuple) else (case,) for case in cases]
    usable = [
        (index, *case)
        for index, case in enumerate(found)
        if case[0] is not None and case[0] is not THREAD_NIL_CHANNEL
    ]
    random.shuffle(usable)
    with Threads.lock:
        while True:
            for index, channel, *value in usable:
                if not value:
                    if (received := channel.try_recv()) is not None:
                        return (index, *received)
                elif channel.try_send(value[0]):
                    return index, None, False
            if default:
                return -1, None, False
            outcome = wait_for_any(usable)
            if outcome is not None:
                index, value, ok = outcome
                if len(found[index]) == 1:
                    return index, value, ok
                if not ok:
                    raise PlainRuntimeError("send on closed channel")
                return index, None, False


def wait_for_any(cases: list[Any]) -> tuple[int, Any, bool] | None:
    """Waits in the queues of all cases; None when they are to be looked at again."""
    waiter = Waiter()
    queues = [(case[1].senders if case[2:] else case[1].receivers) for case in cases]
    for (index, _, *value), queue in zip(cases, queues, strict=True):
        queue[waiter, index] = value[0] if value else None
    deadlines = [case[1].deadline for case in cases if hasattr(case[1], "deadline")]
    if deadlines and min(deadlines) < float("inf"):
        outcome = waiter.wait(max(0.0, min(deadlines) - time.monotonic()))
    else:
        outcome = waiter.wait()
    for (index, *_), queue in zip(cases, queues, strict=True):
        queue.pop((waiter, index), None)
    return outcome  # type: ignore[no-any-return]


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
LOCAL = Zone("Local", None)


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


def now() -> Time:
    """time.Now."""
    return Time(time.time_ns(), LOCAL)


def time_between(later: Time, earlier: Time) -> Duration:
    """Time.Sub, kept within the range of a duration."""
    return Duration(min(max(later.ns - earlier.ns, -(1 << 63)), (1 << 63) - 1))


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

sys.setrecursionlimit(100_000)  # Go's stacks grow


def or_(channels: Slice[ThreadChannel[None]]) -> ThreadChannel[None]:
    tag = len(channels)
    if tag == 0:
        return THREAD_NIL_CHANNEL
    elif tag == 1:
        return channels[0]
    or_done = ThreadChannel[None]()

    def task() -> None:
        try:
            tag = len(channels)
            if tag == 2:
                match thread_select(channels[0], channels[1]):
                    case 0, _, _:
                        pass
                    case 1, _, _:
                        pass
            else:
                match thread_select(
                    channels[0],
                    channels[1],
                    channels[2],
                    or_(
                        append(
                            reslice(channels, 3, zero=lambda: THREAD_NIL_CHANNEL),
                            or_done,
                        )
                    ),
                ):
                    case 0, _, _:
                        pass
                    case 1, _, _:
                        pass
                    case 2, _, _:
                        pass
                    case 3, _, _:
                        pass
        finally:
            or_done.close()

    go_thread(task)
    return or_done


def sig(after: int) -> ThreadChannel[None]:
    c = ThreadChannel[None]()

    def task() -> None:
        try:
            time.sleep(after / 1e9)
        finally:
            c.close()

    go_thread(task)
    return c


def main() -> None:
    start = now()
    or_(
        Slice(
            [sig(7200000000000), sig(300000000000), sig(10000000), sig(3600000000000)]
        )
    ).recv()
    print_line(str(time_between(now(), start) < 5000000000).lower())


if __name__ == "__main__":
    run_threads(main)
