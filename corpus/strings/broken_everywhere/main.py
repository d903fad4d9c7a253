"""Strings that are not valid UTF-8, reached in every way: slices, bytes, callbacks,
heaps, interfaces, maps, channels."""

import io
import sys
import traceback
from collections.abc import Callable, Iterable, Iterator, MutableSequence, Sequence
from dataclasses import dataclass, field
from functools import cmp_to_key
from io import StringIO
from queue import SimpleQueue
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


def heap_push(h: Any, x: Any) -> None:
    """heap.Push."""
    h.push(x)
    heap_up(h, h.len() - 1)


def heap_pop(h: Any) -> Any:
    """heap.Pop: takes away the least element."""
    n = h.len() - 1
    h.swap(0, n)
    heap_down(h, 0, n)
    return h.pop_()


def heap_up(h: Any, i: int) -> None:
    """Moves element i toward the root until its parent is not greater."""
    while i > 0 and h.less(i, (i - 1) // 2):
        h.swap(i, (i - 1) // 2)
        i = (i - 1) // 2


def heap_down(h: Any, start: int, n: int) -> bool:
    """Moves an element down until its children are not less; whether it moved."""
    i = start
    while (child := 2 * i + 1) < n:
        if child + 1 < n and h.less(child + 1, child):
            child += 1
        if not h.less(child, i):
            break
        h.swap(i, child)
        i = child
    return i > start


class SentinelError(Exception):
    """An error of the module: it stays the same object in every process."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text)
        self.name = name  # of the module's variable

    def __reduce__(self) -> str:
        return self.name


class WrappedError(Exception):
    """An error with a text of its own and the error that it wraps."""

    def __str__(self) -> str:
        return str(self.args[0])

    def unwrap(self) -> Any:
        return self.args[1]


def error_text(err: object) -> str:
    """err.Error() or x.String(): a panic when it is nil."""
    if err is None:
        text = "invalid memory address or nil pointer dereference"
        raise GoRuntimeError(text)
    return str(err)


def unwrap(err: Any) -> Any:
    """The one error that err wraps, or nil."""
    inner = err.unwrap() if hasattr(err, "unwrap") else None
    return None if isinstance(inner, MutableSequence) else inner


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


def sort_stable_func(
    xs: MutableSequence[ItemT], cmp: Callable[[ItemT, ItemT], int]
) -> None:
    """slices.SortStableFunc: equal elements keep their order."""
    for i, x in enumerate(sorted(xs, key=cmp_to_key(cmp))):
        xs[i] = x


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


def map_runes(mapping: Callable[[int], int], s: str) -> str:
    """strings.Map: each character becomes what mapping gives; nothing if negative."""
    mapped = (mapping(rune_of(char)) for char in s)
    return "".join(rune_string(r) for r in mapped if r >= 0)


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


def byte_at(s: str, i: int) -> int:
    """The byte s[i]."""
    if s.isascii():
        check_index(i, len(s))
        return ord(s[i])
    data = encoded(s)
    check_index(i, len(data))
    return data[i]


def substr(s: str, low: int = 0, high: int | None = None) -> str:
    """s[low:high], counted in bytes."""
    if s.isascii():
        high = len(s) if high is None else high
        check_slice(low, high, len(s))
        return s[low:high]
    data = encoded(s)
    high = len(data) if high is None else high
    check_slice(low, high, len(data))
    return decoded(data[low:high])


def concat(*parts: str) -> str:
    """The parts joined by their bytes: halves of a character become one."""
    s = "".join(parts)
    return s if s.isascii() else decoded(encoded(s))


def to_bytes(s: str) -> list[int]:
    """[]byte(s)."""
    return list(encoded(s))


def from_bytes(data: Iterable[int]) -> str:
    """string(data) of a []byte."""
    return decoded(bytes(data))


def rune_of(char: str) -> int:
    """The code point of one character; U+FFFD for an invalid byte."""
    return 0xFFFD if "\udc80" <= char <= "\udcff" else ord(char)


def runes(s: str) -> list[int]:
    """[]rune(s)."""
    return [rune_of(char) for char in s]


def rune_string(r: int) -> str:
    """string(r) of a rune: U+FFFD when r is no character."""
    valid = 0 <= r < 0xD800 or 0xE000 <= r <= 0x10FFFF
    return chr(r) if valid else "\ufffd"


def enumerate_runes(s: str) -> Iterator[tuple[int, int]]:
    """Byte offset and code point of each character, as Go's range gives them."""
    offset = 0
    for char in s:
        yield offset, rune_of(char)
        offset += len(encoded(char))


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class Item:
    name: str = ""


class Queue(list[Any]):

    def len(self) -> int:
        return len(self)

    def less(self, i: int, j: int) -> bool:
        return encoded(type_assert(self[i], str, "string")) < encoded(
            type_assert(self[j], str, "string")
        )

    def swap(self, i: int, j: int) -> None:
        self[i], self[j] = self[j], self[i]

    def push(self, x: Any) -> None:
        self.append(x)

    def pop_(self) -> Any:
        old = self
        x = old[-1]
        self.pop()
        return x


@dataclass(eq=False, slots=True)
class MyWriter:
    lens: list[int] = field(default_factory=list)

    def write(self, p: list[int]) -> tuple[int, Exception | None]:
        s = from_bytes(p)
        self.lens.append(byte_len(s))
        for r in runes(s):
            print(f"{r} ", end="")
        print()
        return len(p), None


@dataclass(eq=False)
class BadName(Exception):
    n: str = ""

    def __str__(self) -> str:
        return "bad " + self.n


def cut(s: str, n: int) -> str:
    return substr(s, 0, n)


def first(xs: list[str]) -> str:
    return xs[0]


def pair(s: str) -> tuple[str, str]:
    return substr(s, 0, 1), substr(s, 1)


def join(a: str, b: str) -> str:
    return concat(a, b)


def main() -> None:
    e = "é"
    a, b = pair(e)
    print(
        byte_len(a),
        byte_len(b),
        byte_len(concat(a, b)),
        str(concat(a, b) == e).lower(),
        str(join(a, b) == "é").lower(),
    )
    half = cut("日本", 4)
    for i, r in enumerate_runes(half):
        print(f"{i}:{r} ", end="")
    print(byte_len(half), len(runes(half)))

    m: dict[str, int] = {}
    m[half] = m.get(half, 0) + 1
    for k in m:
        print(
            byte_len(k),
            str(to_upper(k) == k).lower(),
            str(to_upper(k) == "日�").lower(),
        )
    names = ["b", half, "a"]
    sort_strings(names)
    for n in names:
        print(f"{byte_len(n)} ", end="")
    print()
    sort_stable_func(names, lambda x, y: byte_len(y) - byte_len(x))
    print(byte_len(names[0]), byte_at(names[0], byte_len(names[0]) - 1))

    h = Queue()
    heap_push(h, half)
    heap_push(h, "zz")
    heap_push(h, "日本")
    while h.len() > 0:
        s = type_assert(heap_pop(h), str, "string")
        print(f"{byte_len(s)} ", end="")
    print()

    w = MyWriter()
    w.write(to_bytes(f"<{b}>"))
    w.write(to_bytes(f"{a}{b}"))
    print(f"[{' '.join(map(str, w.lens))}]")

    sb = StringIO()
    sb.write(a)
    print(byte_len(builder_text(sb)))
    sb.write(b)
    print(byte_len(builder_text(sb)), str(builder_text(sb) == e).lower())
    sb.write(from_bytes([0xFF]))
    for r in runes(builder_text(sb)):
        print(f"{r} ", end="")
    print()

    buf = Buffer()
    buf.data.append(0xE6)
    buf.data.append(0x97)
    x = str(buf)
    buf.data.append(0xA5)
    print(
        byte_len(x),
        str(buf),
        byte_len(str(buf)),
        str(concat(x, "\udca5") == "日").lower(),
    )

    ch: SimpleQueue[str] = SimpleQueue()
    ch.put(a)
    ch.put(b)
    print(str(concat(ch.get(), ch.get()) == e).lower())

    any1 = b
    if isinstance(any1, str):
        print(byte_len(any1), str(any1 == "\udca9").lower())
    it = Item(name=a)
    p = it
    p.name = concat(p.name, b)
    print(str(it.name == e).lower(), byte_len(p.name))

    err = WrappedError(f"wrap: {BadName(a)}", BadName(a))
    print(byte_len(str(err)), byte_len(error_text(unwrap(err))))
    bs = list("héllo".encode())
    print(
        byte_len(from_bytes(sublist(bs, 0, 2))),
        str(
            concat(from_bytes(sublist(bs, 0, 2)), from_bytes(sublist(bs, 2))) == "héllo"
        ).lower(),
    )

    def up2(r: int) -> int:
        if r == 0xFFFD:
            return ord("?")
        return r

    up = map_runes(up2, half)
    print(up, len(up.encode()))
    print(byte_len(to_upper(b)))
    print(byte_len(first([a, "x"])), str(len(sys.argv) > 0).lower())
    print(f"{quote(a)} {quote(half)} {encoded(b).hex()} [{' '.join([b])}]")
    i2 = encoded(half).find(encoded("本"))
    print(i2, str("日" in half).lower(), encoded(half).find(0xE6))
    t = "ключ=значение"
    j = encoded(t).find(encoded("="))
    if j >= 0:
        k, v = substr(t, 0, j), substr(t, j + 1)
        print(k, v, len(k.encode()), len(v.encode()), k + v)
    word = "naïve café"
    for k2, r in enumerate_runes(word):
        if r == ord(" "):
            print(substr(word, 0, k2), substr(word, k2), substr(word, k2 + 1))
        if r == ord("ï"):
            print(
                byte_len(substr(word, k2 + 1)),
                str(substr(word, k2 + 1) == "\udcafve café").lower(),
            )
    rs = list(map(ord, word))
    rs.reverse()
    print("".join(map(chr, rs)), "true", chr(rs[0]))
    c = byte_at(word, 2)
    print(chr(c), c, f"{chr(c)}{chr(byte_at(word, 3))}")
    r2 = ord("a")
    while r2 < ord("e"):
        print(chr(r2), end="")
        r2 += 1
    r2 = 0x10FFFF
    r2 += 1
    print(str(rune_string(r2) == "�").lower())


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
