from __future__ import annotations

import io
import os
import signal
import sys
import traceback
from collections import deque
from collections.abc import Callable, MutableSequence, Sequence
from contextlib import suppress
from dataclasses import dataclass, fields, is_dataclass
from threading import Lock, Thread
from types import FunctionType
from typing import Any, ClassVar, NoReturn, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


def type_name(v: object) -> str:
    """The Go type of an interface value."""
    if v is None:
        return "nil"
    if type(v) is Exception:
        return "*errors.errorString"
    names = {bool: "bool", int: "int", float: "float64", str: "string"}
    names |= {complex: "complex128", list: "[]interface {}"}
    names |= {dict: "map[string]interface {}", FunctionType: "func()"}
    own: str | None = getattr(type(v), "GO_TYPE", None)
    return own or names.get(type(v), f"main.{type(v).__name__}")


def type_assert(
    v: object, cls: type[ItemT], want: str, static: str = "interface {}"
) -> ItemT:
    """v.(T): v itself, or a panic when its type is not exactly T."""
    if type(v) is cls:
        return v
    text = f"interface conversion: {static} is {type_name(v)}, not {want}"
    raise PlainRuntimeError(text)


class BufferPipe(io.RawIOBase):
    """The reading end of a Buffer."""

    def __init__(self, data: bytearray) -> None:
        self.data = data

    def readable(self) -> bool:
        """Yes."""
        return True

    def readinto(self, target: Any) -> int:
        """Takes bytes out of the buffer."""
        n = min(len(target), len(self.data))
        target[:n] = self.data[:n]
        del self.data[:n]
        return n

    def peek(self, n: int) -> bytes:
        """The next bytes, which stay."""
        return bytes(self.data[:n])


class Buffer(io.TextIOBase):
    """A bytes.Buffer: what is written to it can be read from it."""

    def __init__(self, data: Sequence[int] = ()) -> None:
        self.data = bytearray(data)
        self.buffer = BufferPipe(self.data)

    def __reduce__(self) -> tuple[Any, ...]:
        return Buffer, (bytes(self.data),)

    def __str__(self) -> str:
        return decoded(bytes(self.data))

    def __len__(self) -> int:
        return len(self.data)

    def __bool__(self) -> bool:
        return True

    def write(self, s: str) -> int:
        """Adds text."""
        data = encoded(s)
        self.data += data
        return len(data)

    def write_bytes(self, data: Sequence[int]) -> tuple[int, Exception | None]:
        """Adds bytes."""
        self.data += bytes(data)
        return len(data), None

    def truncate(self, n: int | None = 0) -> int:
        """Drops all but the first n bytes."""
        if n is None or not 0 <= n <= len(self.data):
            raise Panic("bytes.Buffer: truncation out of range")
        del self.data[n:]
        return n

    def read_bytes(self, delimiter: int) -> tuple[list[int], Exception | None]:
        """ReadBytes: up to a delimiter and with it; EOF if there is none."""
        i = self.data.find(delimiter)
        end = len(self.data) if i < 0 else i + 1
        taken = list(self.data[:end])
        del self.data[:end]
        return taken, EOF if i < 0 else None

    def next(self, n: int) -> list[int]:
        """Next: takes up to n bytes."""
        taken = list(self.data[:n])
        del self.data[:n]
        return taken

    def write_to(self, w: Any) -> tuple[int, Exception | None]:
        """WriteTo: empties it into w."""
        text = str(self)
        n, error = write_text(w, text) if text else (0, None)
        self.data.clear()
        return n, error

    def read_from(self, reader: Any) -> tuple[int, Exception | None]:
        """ReadFrom: adds all that can be read."""
        data = binary_stream(reader).read()
        self.data += data
        return len(data), None


class SentinelError(Exception):
    """An error of the module: it stays the same object in every process."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text)
        self.name = name  # of the module's variable

    def __reduce__(self) -> str:
        return self.name


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
    pointer = (go_type or getattr(v, "GO_TYPE", "")).startswith("*")
    if methods and is_stringer(v) and (pointer or not hasattr(v, "POINTER_TEXT")):
        return str(v)
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
    of = element_type(go_type)

    def inner(value: Any, go_type: str = of, exported: bool = True) -> str:
        return show(value, go_type, depth, methods and exported, names)

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


def sort_strings(xs: MutableSequence[str]) -> None:
    """Sorts strings by their bytes."""
    for i, x in enumerate(sorted(xs, key=encoded)):
        xs[i] = x


EOF = SentinelError("EOF", "EOF")


def binary_stream(reader: Any) -> Any:
    """A reader of any kind as a binary stream."""
    if isinstance(reader, io.TextIOBase) and hasattr(reader, "buffer"):
        return reader.buffer
    return reader


def write_text(w: Any, s: str) -> tuple[int, Exception | None]:
    """io.WriteString: writes to what Python or the program knows as a writer."""
    if not isinstance(w, io.TextIOBase):
        result: tuple[int, Exception | None] = w.write(list(encoded(s)))
        return result
    w.write(s)
    return len(encoded(s)), None


def encoded(s: str) -> bytes:
    """The bytes of a Go string."""
    return s.encode("utf-8", "surrogateescape")


def decoded(data: bytes) -> str:
    """The Go string with these bytes: valid UTF-8 or not."""
    return data.decode("utf-8", "surrogateescape")


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


instance: Config | None = None
once = Once()


@dataclass(eq=False, slots=True)
class Config:
    name: str = ""


def get_config() -> Config | Any:
    def func() -> None:
        global instance
        print_line("creating config")
        instance = Config(name="prod")

    once.do(func)
    return instance


buf_pool = ObjectPool(new=lambda: Buffer())


def render(s: str) -> str:
    buf: Buffer | Any = type_assert(buf_pool.get(), Buffer, "*bytes.Buffer")
    try:
        buf.data.clear()
        buf.write("<")
        buf.write(s)
        buf.write(">")
        return str(buf)
    finally:
        buf_pool.put(buf)


def main() -> None:
    wg = ThreadWaitGroup()
    for _ in range(4):
        wg.add(1)

        def task() -> None:
            try:
                if get_config() is not get_config():
                    raise Panic("two configs")
            finally:
                wg.done()

        go_thread(task)
    wg.wait()
    print_line(get_config().name, render("a"), render("bc"))

    m = SyncMap()
    for i in range(5):
        wg.add(1)

        def task2(i: int) -> None:
            try:
                m.store(f"k{i}", i * i)
            finally:
                wg.done()

        go_thread(task2, i)
    wg.wait()
    keys: list[str] = []

    def func(k: Any, v: Any) -> bool:
        keys.append(f"{show(k)}={show(v)}")
        return True

    m.range(func)
    sort_strings(keys)
    print_line(f"[{' '.join(keys)}]")
    v, loaded = m.load_or_store("k1", 99)
    print_line(show(v), str(loaded).lower())
    v, ok = m.load("nope")
    if not ok:
        print_line("missing", show(v))
    m.delete("k1")
    _, ok2 = m.load("k1")
    print_line(str(ok2).lower())


if __name__ == "__main__":
    run_threads(main)
