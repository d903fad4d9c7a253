import atexit
import os
import pickle
import re
import signal
import sys
import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, suppress
from copy import deepcopy
from ctypes import Structure, c_int64
from dataclasses import dataclass, field, is_dataclass, replace
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
from types import FunctionType
from typing import Any, ClassVar, Generic, NoReturn, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")
KeyT = TypeVar("KeyT")
ValueT = TypeVar("ValueT")


class Box:
    """An interface value together with its Go type."""

    __slots__ = ("value", "type", "underlying")

    def __init__(self, value: Any, type: str, underlying: str = "") -> None:
        self.value = value
        self.type = type
        self.underlying = underlying or type

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Box) or self.type != other.type:
            return False
        if self.underlying.startswith(("[]", "map[", "func(")):
            raise GoRuntimeError(f"comparing uncomparable type {self.type}")
        if self.type.startswith("*") and is_dataclass(self.value):
            return self.value is other.value
        return bool(self.value == other.value)

    def __hash__(self) -> int:
        if self.underlying.startswith(("[]", "map[", "func(")):
            raise GoRuntimeError(f"hash of unhashable type {self.type}")
        if isinstance(self.value, list):
            return hash((self.type, *self.value))
        return hash((self.type, self.value))


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


NIL_CHANNEL: Any = NilChannel()
# A verb of a format: flags, [index], width, precision, [index] and the letter.
VERB_PATTERN = re.compile(
    r"%(?P<flags>[-+# 0]*)(?P<index1>\[[^]]*\]|\[)?(?P<width>\*|\d+)?"
    r"(?:\.(?=.)(?P<index2>\[[^]]*\]|\[)?(?P<precision>\*|\d*))?"
    r"(?P<index3>\[[^]]*\]|\[)?(?P<char>.)?",
    re.ASCII | re.DOTALL,
)


@dataclass
class Operands:
    """The arguments of Printf, and which one is next."""

    args: tuple[object, ...]
    next: int = 0
    reordered: bool = False
    good: bool = True
    wrapped: list[int] = field(default_factory=list)  # under %w

    def select(self, index: str | None) -> bool:
        """Makes the argument of [n] the next one."""
        if index is None:
            return False
        self.reordered = True
        number = index[1:-1]
        if not number.isdecimal() or not 1 <= int(number) <= len(self.args):
            self.good = False
            return number.isdecimal()
        self.next = int(number) - 1
        return True

    def take_int(self) -> int | None:
        """The next argument as a width or precision; None: it is not an integer."""
        if self.next >= len(self.args):
            return None
        arg = self.args[self.next]
        self.next += 1
        n = arg.value if isinstance(arg, Box) else arg
        if isinstance(n, bool) or not isinstance(n, int) or abs(n) > 1_000_000:
            return None
        return int(n)


def sprintf(format: str, *args: object) -> str:
    """fmt.Sprintf."""
    return sprint_operands(format, Operands(args))


def sprint_operands(format: str, operands: Operands) -> str:
    """The format with each verb replaced by its operand."""
    text = VERB_PATTERN.sub(lambda match: print_operand(match, operands), format)
    rest = operands.args[operands.next :]
    if operands.reordered or not rest:
        return text
    extra = [
        "<nil>" if arg is None else f"{type_name(arg)}={print_arg(arg, Verb())}"
        for arg in rest
    ]
    return f"{text}%!(EXTRA {', '.join(extra)})"


def print_operand(match: re.Match[str], operands: Operands) -> str:
    """One verb, with the operand that is its turn."""
    operands.good = True
    flags, problem = match["flags"], ""
    indexed = operands.select(match["index1"])
    width = precision = None
    if match["width"] == "*":
        width = operands.take_int()
        problem += "%!(BADWIDTH)" if width is None else ""
        if width is not None and width < 0:
            width, flags = -width, flags.replace("0", "") + "-"
        indexed = False
    elif match["width"]:
        width = int(match["width"])
        operands.good &= not indexed
    if match["precision"] is not None:
        operands.good &= not indexed
        indexed = operands.select(match["index2"])
        precision = int(match["precision"].strip("*") or 0)
        if match["precision"] == "*":
            precision = operands.take_int()
            if precision is None or precision < 0:
                precision, problem = None, problem + "%!(BADPREC)"
            indexed = False
    operands.select(match["index3"])
    char = match["char"]
    if char is None or max(width or 0, precision or 0) > 10_000_009:
        return problem + "%!(NOVERB)"
    if char == "%":
        return problem + "%"
    if not operands.good:
        return f"{problem}%!{char}(BADINDEX)"
    if operands.next >= len(operands.args):
        return f"{problem}%!{char}(MISSING)"
    arg = operands.args[operands.next]
    if char == "w":
        operands.wrapped.append(operands.next)
    operands.next += 1
    if char in "vw":  # here + and # ask for names and for Go syntax
        plain = flags.replace("+", "").replace("#", "")
        verb = Verb(char, plain, width, precision, "+" in flags, "#" in flags)
    else:
        verb = Verb(char, flags, width, precision)
    return problem + print_arg(arg, verb)


@dataclass(frozen=True)
class Verb:
    """One verb of a format with its flags, width and precision."""

    char: str = "v"
    flags: str = ""  # of "+-# 0"
    width: int | None = None
    precision: int | None = None
    names: bool = False  # %+v
    syntax: bool = False  # %#v
    failing: bool = False  # inside of %!d(...): no methods


def print_arg(arg: object, verb: Verb) -> str:
    """One argument of Printf under its verb."""
    if arg is None:
        return pad("<nil>", verb) if verb.char in "vT" else f"%!{verb.char}(<nil>)"
    box = typed(arg)
    if verb.char == "T":
        return pad(box.type[: verb.precision], verb)
    if verb.char == "p":
        return pointer_text(box, verb) or bad_verb(box, verb)
    return print_value(box, verb, 0, True)


def typed(v: Any, declared: str = "") -> Box:
    """v with its Go type: the declared one, unless that is an interface."""
    if isinstance(v, Box):
        return v
    if v is None:
        return Box(v, declared or "interface {}")
    own = type_name(v)
    is_object = is_dataclass(v) or is_stringer(v)
    if is_object and declared.lstrip("*") != own.lstrip("*"):
        return Box(v, own)
    return Box(v, own if declared in ("", "interface {}", "any") else declared)


def print_value(box: Box, verb: Verb, depth: int, methods: bool) -> str:
    """A value under a verb; within others (depth > 0) pointers are addresses."""
    text = method_text(box, verb) if methods and not verb.failing else None
    if text is None and box.value is None:
        text = nil_text(box, verb)
    if text is None and is_composite(box.value):
        if not box.type.startswith("*"):
            return print_composite(box, verb, depth, methods)
        if depth == 0:
            inner = Box(box.value, box.type[1:], box.underlying.removeprefix("*"))
            return "&" + print_composite(inner, verb, 1, methods)
    if text is None and type(box.value) is Exception and depth == 0:
        name = "errors.errorString{s:" if verb.syntax else "{"
        message = Box(str(box.value), "string")
        return f"&{name}{print_value(message, verb, 1, False)}}}"
    if text is None:
        text = basic_text(box, verb)
    return bad_verb(box, verb) if text is None else text


def is_composite(v: object) -> bool:
    """Whether v is a map, a slice, an array or a struct."""
    if isinstance(v, Sequence):
        return not isinstance(v, str)
    return isinstance(v, Mapping) or is_dataclass(v)


def method_text(box: Box, verb: Verb) -> str | None:
    """What v's Error, String or GoString method gives; None: none for this verb."""
    v = box.value
    if verb.syntax:
        return pad(v.go_string(), verb) if hasattr(v, "go_string") else None
    if verb.char not in "vsxXqw" or not is_stringer(v):
        return None
    if hasattr(v, "POINTER_TEXT") and not box.type.startswith("*"):
        return None
    try:
        return string_verb(str(v), replace(verb, char=verb.char.replace("w", "v")))
    except Exception as exc:
        method = "Error" if isinstance(v, Exception) else "String"
        reason = print_arg(recovered(exc), Verb())
        return f"%!{verb.char}(PANIC={method} method: {reason})"


def bad_verb(box: Box, verb: Verb) -> str:
    """What fmt prints when the verb is not for the value: %!d(string=hi)."""
    failing = replace(verb, char="v", syntax=False, names=False, failing=True)
    return f"%!{verb.char}({box.type}={print_value(box, failing, 0, False)})"


def nil_text(box: Box, verb: Verb) -> str | None:
    """A nil pointer, function or interface; None: the verb is not for it."""
    if box.underlying == "struct {}":  # its value is None
        return f"{box.type}{{}}" if verb.syntax else "{}"
    pointer = box.type.startswith(("*", "func(", "chan ", "<-chan "))
    if verb.syntax:
        return f"({box.type})(nil)" if pointer else f"{box.type}(nil)"
    if not pointer or verb.char == "v":
        return pad("<nil>", verb) if pointer else "<nil>"
    return integer_verb(0, True, verb) if verb.char in "bodxX" else None


def pointer_text(box: Box, verb: Verb) -> str | None:
    """A pointer, function or channel: its address."""
    number = 0xC000000000 | id(box.value) & 0xFFFFFFFFF
    place = f"0x{number if box.value is not None else 0:x}"
    if verb.char == "v" and verb.syntax:
        return f"({box.type})({place})"
    if verb.char in "vp":
        return pad(place[2:] if "#" in verb.flags else place, verb)
    return integer_verb(int(place, 16), True, verb) if verb.char in "bodxX" else None


def basic_text(box: Box, verb: Verb) -> str | None:
    """A value that holds no others; None: the verb is not for it."""
    v, kind = box.value, box.underlying
    if isinstance(v, bool):
        return pad("true" if v else "false", verb) if verb.char in "tv" else None
    if isinstance(v, int):
        return integer_verb(int(v), kind.startswith(("uint", "byte")), verb)
    if isinstance(v, str):
        return string_verb(str.__str__(v), verb)
    return pointer_text(box, verb)


def print_composite(box: Box, verb: Verb, depth: int, methods: bool) -> str:
    """A map, slice, array or struct: the verb goes to each thing in it."""
    v, of = box.value, element_type(box.underlying)

    def inner(x: object, go_type: str = of) -> str:
        return print_value(typed(x, go_type), verb, depth + 1, methods)

    before, after = "[", "]"
    parts: list[str] = []
    if not verb.syntax:
        return before + " ".join(parts) + after
    name = "[]byte" if box.type == "[]uint8" and depth == 0 else box.type
    nil = isinstance(v, NilMap) or getattr(v, "array", v) is None
    return f"{name}(nil)" if nil else f"{name}{{{', '.join(parts)}}}"


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


def pad(text: str, verb: Verb, zeros: bool = True) -> str:
    """text at the verb's width."""
    width = verb.width or 0
    if "-" in verb.flags:
        return text.ljust(width)
    return text.rjust(width, "0" if zeros and "0" in verb.flags else " ")


def format_integer(n: int, verb: Verb, code: str) -> str:
    """n in base 2, 8, 10 or 16: code is b, o, d, x or X."""
    sign = (
        "-" if n < 0 else "+" if "+" in verb.flags else " " if " " in verb.flags else ""
    )
    least = verb.precision or 0
    if verb.precision == 0 and n == 0:
        return " " * (verb.width or 0)
    if verb.precision is None and "0" in verb.flags and "-" not in verb.flags:
        least = (verb.width or 0) - len(sign)
    digits = format(abs(n), code).rjust(least, "0")
    prefix = ""
    if "#" in verb.flags:
        prefix = {"b": "0b", "x": "0x", "X": "0X"}.get(code, "")
        if code == "o" and not digits.startswith("0"):
            prefix = "0"
    if verb.char == "O":
        prefix = "0o" + prefix
    return pad(sign + prefix + digits, verb, zeros=False)


def format_unicode(n: int, verb: Verb) -> str:
    """%U: U+0078, with # also the character."""
    n &= 0xFFFFFFFFFFFFFFFF
    text = f"U+{n:0{max(4, verb.precision or 0)}X}"
    if "#" in verb.flags and n <= 0x10FFFF and chr(n).isprintable():
        text += f" '{chr(n)}'"
    return pad(text, verb, zeros=False)


def integer_verb(n: int, unsigned: bool, verb: Verb) -> str | None:
    """An integer under any verb; None: the verb is not for integers."""
    char = verb.char
    if char == "v" and verb.syntax and unsigned:
        return format_integer(n, replace(verb, flags=verb.flags + "#"), "x")
    if char in "vd":
        return format_integer(n, verb, "d")
    if char in "boOxX":
        return format_integer(n, verb, "o" if char == "O" else char)
    if char == "c":
        return pad(rune_string(n), verb)
    if char == "q":
        return pad(quote_rune(n, "+" in verb.flags), verb)
    return format_unicode(n, verb) if char == "U" else None


def string_verb(s: str, verb: Verb) -> str | None:
    """A string under any verb; None: the verb is not for strings."""
    if verb.char in "xX":
        return hex_text(encoded(s), verb)
    if verb.char == "q" or (verb.char == "v" and verb.syntax):
        s = s[: verb.precision]
        if "#" in verb.flags and can_backquote(s):
            return pad(f"`{s}`", verb)
        return pad(quote(s, "+" in verb.flags), verb)
    return pad(s[: verb.precision], verb) if verb.char in "vs" else None


def hex_text(data: bytes, verb: Verb) -> str:
    """Bytes in hexadecimal; with a space between them and 0x before, by the flags."""
    data = data[: verb.precision]
    if not data:
        return pad("", verb)
    spaced, prefix = " " in verb.flags, "0x" if "#" in verb.flags else ""
    separator = f" {prefix}" if spaced else ""
    text = prefix + separator.join(f"{byte:02x}" for byte in data)
    return pad(text.upper() if verb.char == "X" else text, verb)


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


def wait_forever() -> NoReturn:
    """select {}, and what a nil channel does."""
    program = Program.current()
    with program.lock:
        program.block()
    while True:
        signal.pause()


class NilMap(dict[KeyT, ValueT]):
    """A nil map: reads as an empty one, and panics when it is written to."""

    def __setitem__(self, key: KeyT, value: ValueT) -> None:
        raise PlainRuntimeError("assignment to entry in nil map")

    def setdefault(self, key: KeyT, default: Any = None) -> Any:
        raise PlainRuntimeError("assignment to entry in nil map")


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


def recovered(exc: Exception) -> Any:
    """What recover() returns for a panic."""
    if isinstance(exc, Panic):
        nil = "panic called with nil argument (use GODEBUG=panicnil=1 to disable)"
        return Exception(nil) if exc.value is None else exc.value
    if isinstance(exc, GoRuntimeError):
        return exc
    return GoRuntimeError(native_text(exc))


def native_text(exc: Exception) -> str:
    """Go's text for a panic that Python raised; anything else is raised again."""
    text = str(exc)
    if text.startswith("runtime error: "):
        return text.removeprefix("runtime error: ")
    if isinstance(exc, ZeroDivisionError):
        return "integer divide by zero"
    if isinstance(exc, IndexError):
        return "index out of range"
    if text == "negative shift count":
        return "negative shift amount"
    missing = isinstance(exc, KeyError)  # m[k].f, as if m[k] were nil
    if missing or ("NoneType" in text and isinstance(exc, AttributeError | TypeError)):
        return "invalid memory address or nil pointer dereference"
    raise exc


def report_panic(exc: Exception) -> None:
    """Prints a panic that nothing has recovered, and where it happened."""
    sys.stdout.flush()
    print(f"panic: {exc}\n\ngoroutine 1 [running]:", file=sys.stderr)
    traceback.print_tb(exc.__traceback__, limit=-10)


def quote(s: str, ascii_only: bool = False) -> str:
    """s in double quotes, with Go's escapes."""
    return '"' + "".join(escaped(char, '"', ascii_only) for char in s) + '"'


def quote_rune(r: int, ascii_only: bool = False) -> str:
    """The character r in single quotes, with Go's escapes."""
    return "'" + escaped(rune_string(r), "'", ascii_only) + "'"


def escaped(char: str, mark: str, ascii_only: bool) -> str:
    """One character as it stands in a Go literal."""
    code = ord(char)
    if char in (mark, "\\"):
        return "\\" + char
    if char.isprintable() and (code < 0x80 or not ascii_only):
        return char
    if char in "\a\b\f\n\r\t\v":
        return "\\" + "abtnvfr"[code - 7]
    if code < 0x20 or code == 0x7F or 0xDC80 <= code <= 0xDCFF:
        return f"\\x{code & 0xFF:02x}"  # a control character or an invalid byte
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def can_backquote(s: str) -> bool:
    """Whether s can stand between backquotes: one line, nothing invisible but tabs."""
    odd = "`\x7f\ufeff"
    return not any(
        (char < " " and char != "\t") or char in odd or "\udc80" <= char <= "\udcff"
        for char in s
    )


def encoded(s: str) -> bytes:
    """The bytes of a Go string."""
    return s.encode("utf-8", "surrogateescape")


def rune_string(r: int) -> str:
    """string(r) of a rune: U+FFFD when r is no character."""
    valid = 0 <= r < 0xD800 or 0xE000 <= r <= 0x10FFFF
    return chr(r) if valid else "\ufffd"


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
class Logger:
    lines: Channel[str] = NIL_CHANNEL
    done: Channel[None] = NIL_CHANNEL

    def run(self) -> None:
        with ExitStack() as deferred:
            deferred.callback(self.done.close)
            n = 0
            for line in self.lines:
                n += 1
                print_line(f"[{n:02}] {line}")

    def logf(self, format_: str, args: list[Any]) -> None:
        self.lines.send(sprintf(format_, *args))

    def close(self) -> None:
        self.lines.close()
        self.done.recv()


def new_logger() -> Logger:
    l_ = Logger(lines=Channel[str](100, zero=""), done=Channel[None]())
    go(l_.run)
    return l_


def task(l_: Logger, turn: Channel[int], wg: WaitGroup, i: int) -> None:
    try:
        while True:
            t = turn.recv()
            if t == i:
                l_.logf("worker %d of %d", [i, 4])
                turn.send(t + 1)
                return
            turn.send(t)
    finally:
        wg.done()


def main() -> None:
    with ExitStack() as deferred:
        l_ = new_logger()
        deferred.callback(print_line, "bye")
        deferred.callback(l_.close)
        turn = Channel[int](1, zero=0)
        turn.send(0)
        wg = WaitGroup()
        for i in range(4):
            wg.add(1)
            go(task, l_, turn, wg, i)
        wg.wait()


if __name__ == "__main__":
    run_program(main)
