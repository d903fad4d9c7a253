"""Interfaces, errors and results of standard packages, where types, values and results
are asked for."""

import io
import os
import re
import sys
import threading
import traceback
from collections.abc import (
    Callable,
    Iterable,
    Iterator,
    Mapping,
    MutableSequence,
    Sequence,
)
from dataclasses import dataclass, fields, is_dataclass
from io import BytesIO, StringIO
from itertools import islice
from types import FunctionType
from typing import Any, TypeVar

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


def interface_equal(a: object, b: object) -> bool:
    """a == b of interface values: same type (True is not 1) and same value."""
    if type(a) is not type(b):
        return False
    if isinstance(a, list | dict | FunctionType):
        raise GoRuntimeError(f"comparing uncomparable type {type_name(a)}")
    if type_name(a).startswith("*"):
        return a is b
    return a == b


class SentinelError(Exception):
    """An error of the module: it stays the same object in every process."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text)
        self.name = name  # of the module's variable

    def __reduce__(self) -> str:
        return self.name


def causes(err: Any) -> list[Exception]:
    """The errors that err wraps directly."""
    inner = err.unwrap() if hasattr(err, "unwrap") else None
    several = inner if isinstance(inner, MutableSequence) else [inner]
    return [cause for cause in several if cause is not None]


def is_error(err: Any, target: Any) -> bool:
    """Whether err or an error that it wraps is target."""
    if err is None or target is None:
        return err is target
    same = type(err) is type(target) and err == target
    if same or (hasattr(err, "is_") and err.is_(target)):
        return True
    return any(is_error(cause, target) for cause in causes(err))


def as_error(err: Exception | None, cls: type[ItemT]) -> ItemT | None:
    """err, or the first error that it wraps, that is a cls; None if there is none."""
    if err is None or isinstance(err, cls):
        return err
    found = (as_error(cause, cls) for cause in causes(err))
    return next((match for match in found if match is not None), None)


def map_text(
    m: Mapping[Any, Any],
    text: Callable[[Any], str] = str,
    key: Callable[[Any], str] = str,
    order: Callable[[Any], Any] | None = None,
) -> str:
    """A map as fmt prints it, in the order of its keys: map[a:1 b:2]."""
    return f"map[{' '.join(f'{key(k)}:{text(m[k])}' for k in sorted(m, key=order))}]"


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

    if isinstance(v, Sequence):
        return f"[{' '.join(inner(item) for item in v)}]"
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


def upper_rune(r: int) -> int:
    """unicode.ToUpper."""
    if not 0 <= r <= 0x10FFFF:
        return r
    upper, title = chr(r).upper(), chr(r).title()
    return ord(upper) if len(upper) == 1 else ord(title) if len(title) == 1 else r


def to_upper(s: str) -> str:
    """strings.ToUpper: each character becomes one character ("ß" stays)."""
    if s.isascii():
        return s.upper()
    return "".join(rune_string(upper_rune(rune_of(char))) for char in s)


class GoRuntimeError(Exception):
    """A panic of Go's runtime, such as an index out of range."""

    def __str__(self) -> str:
        return f"runtime error: {self.args[0]}"


def run_deep(main: Callable[[], object]) -> None:
    """Runs main with room for deep recursion: Go's stacks grow, Python's do not."""
    failures: list[BaseException] = []

    def body() -> None:
        try:
            main()
        except BaseException as exc:
            failures.append(exc)

    sys.setrecursionlimit(1_000_000)
    previous = threading.stack_size(1 << 30)  # reserved, not used up
    thread = threading.Thread(target=body, daemon=True)
    thread.start()
    threading.stack_size(previous)
    thread.join()
    if failures:
        raise failures[0]


def quote(s: str, ascii_only: bool = False) -> str:
    """s in double quotes, with Go's escapes."""
    return '"' + "".join(escaped(char, '"', ascii_only) for char in s) + '"'


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


def check_index(i: int, length: int) -> None:
    """Panics as Go does when i is out of range."""
    if not 0 <= i < length:
        tail = f" with length {length}" if i >= 0 else ""
        raise IndexError(f"runtime error: index out of range [{i}]{tail}")


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


def append_slice(s: Slice[ItemT], values: Iterable[ItemT]) -> Slice[ItemT]:
    """append(s, values...) of a whole slice."""
    return append(s, *values)


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


def as_slice(xs: Any) -> Slice[Any]:
    """The parameter of a Write or Read method, which a helper may call with a list."""
    return xs if isinstance(xs, Slice) else Slice(xs)


Less = Callable[[int, int], bool]
Swap = Callable[[int, int], object]


def sort_data(data: Any) -> None:
    """sort.Sort, by the methods len, less and swap of data."""
    data = sortable(data)
    n = data.len()
    pdqsort(data.less, data.swap, 0, n, n.bit_length())


class SortableSlice:
    """sort.IntSlice and the like: xs with the methods to sort it."""

    def __init__(self, xs: MutableSequence[Any]) -> None:
        self.xs = xs

    def len(self) -> int:
        """The number of elements."""
        return len(self.xs)

    def less(self, i: int, j: int) -> bool:
        """Whether element i is less than element j; NaN is less than all others."""
        x, y = self.xs[i], self.xs[j]
        if isinstance(x, str):
            return encoded(x) < encoded(y)
        return bool(x < y or (x != x and y == y))

    def swap(self, i: int, j: int) -> None:
        """Swaps two elements."""
        self.xs[i], self.xs[j] = self.xs[j], self.xs[i]


def sortable(data: Any) -> Any:
    """data with the methods len, less and swap: a plain slice gets them."""
    return data if hasattr(data, "less") else SortableSlice(data)


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


ERR_SYNTAX = SentinelError("invalid syntax", "ERR_SYNTAX")
ERR_RANGE = SentinelError("value out of range", "ERR_RANGE")


class NumError(Exception):
    """A text that is no number, or one out of range (strconv.NumError)."""

    def __init__(self, func: str = "", num: str = "", err: object = None) -> None:
        super().__init__(func, num, err)
        self.func, self.num, self.err = func, num, err

    def __str__(self) -> str:
        return f"strconv.{self.func}: parsing {quote(self.num)}: {self.err}"

    def unwrap(self) -> Any:
        """The reason: ERR_SYNTAX or ERR_RANGE."""
        return self.err


def atoi(s: str) -> tuple[int, Exception | None]:
    """strconv.Atoi: the number that s spells, and what is wrong with it."""
    match = re.fullmatch(r"([+-]?)0*([0-9]+)(.*)", s, re.DOTALL)
    n = int(match[1] + match[2][:21]) if match else 0
    if match is None or (match[3] and abs(n) < 1 << 64):
        return 0, NumError("Atoi", s, ERR_SYNTAX)
    if -(1 << 63) <= n < 1 << 63:
        return n, None
    return (1 << 63) - 1 if n > 0 else -(1 << 63), NumError("Atoi", s, ERR_RANGE)


EOF = SentinelError("EOF", "EOF")
ERR_TOO_LONG = SentinelError("bufio.Scanner: token too long", "ERR_TOO_LONG")


class ReaderStream(io.RawIOBase):
    """An io.Reader of the program as a binary stream."""

    def __init__(self, reader: Any) -> None:
        self.reader = reader
        self.error: Exception | None = None

    def readable(self) -> bool:
        """Yes."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Fills buffer from the reader."""
        while self.error is None:
            data = [0] * len(buffer)
            n, self.error = self.reader.read(data)
            if n > 0:
                buffer[:n] = bytes(data[:n])
                return int(n)
        return 0


def binary_stream(reader: Any) -> Any:
    """A reader of any kind as a binary stream."""
    if isinstance(reader, BufferedReader):
        return reader.stream
    if isinstance(reader, io.TextIOBase) and hasattr(reader, "buffer"):
        return reader.buffer
    if not hasattr(reader, "readline"):
        return io.BufferedReader(ReaderStream(reader))
    return reader


def stream_error(stream: Any) -> Exception | None:
    """What a reader of the program failed with, unless that is EOF."""
    error = getattr(getattr(stream, "raw", None), "error", None)
    return None if error is EOF else error


def write_text(w: Any, s: str) -> tuple[int, Exception | None]:
    """io.WriteString: writes to what Python or the program knows as a writer."""
    if not isinstance(w, io.TextIOBase):
        result: tuple[int, Exception | None] = w.write(list(encoded(s)))
        return result
    w.write(s)
    return len(encoded(s)), None


class BufferedWriter(io.TextIOBase):
    """A bufio.Writer: writes come out when the buffer is full, or by flush()."""

    def __init__(self, w: Any, size: int = 4096) -> None:
        self.target, self.size = w, size if size > 0 else 4096
        self.data = b""

    def write(self, s: str) -> int:
        """Writes s."""
        data = encoded(s)
        room = self.size - len(self.data)
        if len(data) > room and self.data:
            self.data, data = self.data + data[:room], data[room:]
            self.flush()
        if len(data) > self.size:
            self.put(data)
        else:
            self.data += data
        return len(s)

    def flush(self) -> None:
        """Writes out what is in the buffer."""
        data, self.data = self.data, b""
        self.put(data)

    def put(self, data: bytes) -> None:
        """Writes bytes to the target; they need not be whole characters."""
        if not data:
            return
        if hasattr(self.target, "buffer") and not hasattr(self.target, "write_bytes"):
            self.target.flush()
            self.target.buffer.write(data)
            self.target.flush()
        else:
            write_text(self.target, decoded(data))

    def __del__(self) -> None:
        self.data = b""  # closing flushes; Go's does not


class BufferedReader:
    """A bufio.Reader."""

    def __init__(self, reader: Any) -> None:
        stream = binary_stream(reader)
        self.stream = stream if hasattr(stream, "peek") else io.BufferedReader(stream)

    def read_until(self, delimiter: int) -> tuple[bytes, Exception | None]:
        """What comes up to a delimiter and with it; EOF if there is none."""
        mark = bytes([delimiter])
        data = self.stream.readline() if delimiter == 10 else b""
        while not data.endswith(mark):
            byte = self.stream.read(1) if delimiter != 10 else b""
            if not byte:
                return data, stream_error(self.stream) or EOF
            data += byte
        return data, None

    def read_string(self, delimiter: int) -> tuple[str, Exception | None]:
        """ReadString: text up to a delimiter and with it; EOF if there is none."""
        data, error = self.read_until(delimiter)
        return decoded(data), error

    def peek(self, n: int) -> tuple[list[int], Exception | None]:
        """Peek: the next n bytes, which stay."""
        data = self.stream.peek(n)[:n]
        return list(data), None if len(data) == n else stream_error(self.stream) or EOF


class Scanner:
    """A bufio.Scanner: reads lines, or what split() chooses."""

    def __init__(self, reader: Any) -> None:
        self.stream = binary_stream(reader)
        self.limit = 65536
        self.error: Exception | None = None
        self.text = ""
        self.tokens = scan_lines(self)

    def split(self, tokens: Callable[["Scanner"], Iterator[str]]) -> None:
        """Chooses what to scan: scan_lines, scan_words, scan_runes."""
        self.tokens = tokens(self)

    def scan(self) -> bool:
        """Reads the next token into .text; False at the end."""
        text = next(self.tokens, None)
        if text is None:
            self.error = self.error or stream_error(self.stream)
        self.text = text or ""
        return text is not None


def scan_lines(scanner: Scanner) -> Iterator[str]:
    """bufio.ScanLines: the lines, without their ends."""
    for line in scanner.stream:
        line = line.removesuffix(b"\n")
        if len(line) >= scanner.limit:
            scanner.error = ERR_TOO_LONG
            return
        yield decoded(line.removesuffix(b"\r"))


def scan_words(scanner: Scanner) -> Iterator[str]:
    """bufio.ScanWords: the words between white space."""
    for line in scanner.stream:
        for word in re.findall(r"[\S\x1c-\x1f]+", decoded(line)):
            if len(word) >= scanner.limit:
                scanner.error = ERR_TOO_LONG
                return
            yield word


def read_file(name: str) -> tuple[list[int], Exception | None]:
    """os.ReadFile."""
    try:
        with open(name, "rb") as file:
            return list(file.read()), None
    except OSError as error:
        return [], file_error("open", name, error)


class PathError(Exception):
    """What went wrong with which file (fs.PathError)."""

    def __init__(self, op: str = "", path: str = "", err: object = None) -> None:
        super().__init__(op, path, err)
        self.op, self.path, self.err = op, path, err

    def __str__(self) -> str:
        return f"{self.op} {self.path}: {self.err}"

    def unwrap(self) -> Any:
        """The reason."""
        return self.err


class SystemCallError(Exception):
    """What the operating system says (syscall.Errno)."""

    def is_(self, target: object) -> bool:
        """errors.Is: whether it is of the kind of ERR_NOT_EXIST and the like."""
        kinds = {2: ERR_NOT_EXIST, 17: ERR_EXIST, 1: ERR_PERMISSION, 13: ERR_PERMISSION}
        return kinds.get(self.args[1]) is target

    def __str__(self) -> str:
        return str(self.args[0])


ERR_NOT_EXIST = SentinelError("file does not exist", "ERR_NOT_EXIST")
ERR_EXIST = SentinelError("file already exists", "ERR_EXIST")
ERR_PERMISSION = SentinelError("permission denied", "ERR_PERMISSION")


def file_error(op: str, name: str, error: OSError) -> PathError:
    """The error that Go gives for one of Python's."""
    text = os.strerror(error.errno or 0)
    if error.errno == 21 and op == "open":
        op = "read"
    return PathError(
        op, name, SystemCallError(text[:1].lower() + text[1:], error.errno)
    )


def builder_text(builder: StringIO) -> str:
    """The text of a strings.Builder: halves of a character become one."""
    s = builder.getvalue()
    return s if s.isascii() else decoded(encoded(s))


def encoded(s: str) -> bytes:
    """The bytes of a Go string."""
    return s.encode("utf-8", "surrogateescape")


def decoded(data: bytes) -> str:
    """The Go string with these bytes: valid UTF-8 or not."""
    return data.decode("utf-8", "surrogateescape")


def byte_len(s: str) -> int:
    """len(s) in bytes."""
    return len(s) if s.isascii() else len(encoded(s))


def to_bytes(s: str) -> list[int]:
    """[]byte(s)."""
    return list(encoded(s))


def from_bytes(data: Iterable[int]) -> str:
    """string(data) of a []byte."""
    return decoded(bytes(data))


def rune_of(char: str) -> int:
    """The code point of one character; U+FFFD for an invalid byte."""
    return 0xFFFD if "\udc80" <= char <= "\udcff" else ord(char)


def rune_string(r: int) -> str:
    """string(r) of a rune: U+FFFD when r is no character."""
    valid = 0 <= r < 0xD800 or 0xE000 <= r <= 0x10FFFF
    return chr(r) if valid else "\ufffd"


# --- the program -------------------------------------------------------------


class Level(int):

    def __str__(self) -> str:
        if self == DEBUG:
            return "DEBUG"
        elif self == INFO:
            return "INFO"
        return "Level(" + str(int(self)) + ")"


@dataclass(eq=False, slots=True)
class Upper:
    w: Any = None

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Upper) and interface_equal(self.w, other.w)

    def write(self, p: MutableSequence[int]) -> tuple[int, Exception | None]:
        p = as_slice(p)
        return write_text(self.w, from_bytes(Slice(to_bytes(to_upper(from_bytes(p))))))


def emit(w: Any, s: str) -> None:
    n, err = write_text(w, from_bytes(Slice(list(s.encode()))))
    print(n, err or "<nil>")
    write_text(w, f"<{s}>\n")


def divmod_(a: int, b: int) -> tuple[int, int]:
    return a // b, a % b


def parse(s: str) -> tuple[int, Exception | None]:
    return atoi(s)


def describe(v: Any) -> str:
    if isinstance(v, StringIO | Level):
        return "stringer " + str(v)
    elif isinstance(v, Exception):
        return "error " + str(v)
    elif v is None:
        return "nil"
    return f"other {show(v)}"


class ByLen(list[str]):

    def len(self) -> int:
        return len(self)

    def less(self, i: int, j: int) -> bool:
        return len(self[i]) < len(self[j])

    def swap(self, i: int, j: int) -> None:
        self[i], self[j] = self[j], self[i]


def check(s: Any) -> bool:
    return sortable(s).len() > 2 and sortable(s).less(0, 1)


def append_kv(buf: Slice[int], k: str, v: int) -> Slice[int]:
    buf = append_slice(buf, list(k.encode()))
    buf = append(buf, ord("="))
    buf = append(buf, *str(v).encode())
    return buf


def main() -> None:
    sb = StringIO()
    emit(sb, "abc")
    emit(Upper(sb), "xyz")
    emit(sys.stdout, "out")
    print(builder_text(sb), end="")
    print(*divmod_(17, 5))
    value, err3 = parse("12")
    print(value, err3 or "<nil>")
    value2, err4 = parse("x")
    print(value2, err4 or "<nil>")
    text = "hello 3\n"
    print(text, end="")
    n, err = (byte_len(text), None)
    print(n, err or "<nil>")
    print(describe(INFO), describe(Exception("bad")), describe(3), describe(None))
    words = ByLen(["ccc", "a", "bb"])
    print(str(check(words)).lower())
    sort_data(words)
    print(f"[{' '.join(words)}]")
    _, err = atoi("99999999999999999999")
    ne: NumError | None = None
    if (ne := as_error(err, NumError)) is not None:
        print(ne.func, ne.num, ne.err or "<nil>", str(is_error(err, ERR_RANGE)).lower())
    _, err = read_file("/nonexistent/file")
    pe: PathError | None = None
    if (pe := as_error(err, PathError)) is not None:
        print(pe.op, pe.path, str(is_error(err, ERR_NOT_EXIST)).lower())
    if isinstance(err, PathError):
        print("path error", err.path)
    else:
        print("other")
    buf = append(Slice(), *str(42).encode())
    buf = append(buf, *quote("hi").encode())
    buf = append(buf, ord(" "))
    buf = append_kv(buf, "k", 7)
    print(from_bytes(buf))
    set_ = {"a": None, "b": None}
    print(map_text(set_, lambda item: "{}", order=encoded), len(set_))
    r = BytesIO(b"one two\nthree\n")
    sc = Scanner(r)
    sc.split(scan_words)
    while sc.scan():
        print(f"{sc.text};", end="")
    print()
    br = BufferedReader(BytesIO(b"l1\nl2"))
    while True:
        line, err2 = br.read_string(ord("\n"))
        print(f"{quote(line)} {err2 or '<nil>'}")
        if err2 is EOF:
            break
    q, r2 = divmod_(9, 4)
    s = f"{q} {r2}"
    print(s)
    w = BufferedWriter(sys.stdout)
    try:
        k, err = write_text(w, "5-x\n")
        w.write(f"{k} {err or '<nil>'}\n")
    finally:
        w.flush()


DEBUG = Level(0)


INFO = Level(1)


if __name__ == "__main__":
    try:
        run_deep(main)
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
