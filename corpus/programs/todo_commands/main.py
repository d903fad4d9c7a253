import io
import re
import sys
import traceback
from collections.abc import Callable, Iterator, MutableSequence, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


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


def at(xs: Sequence[ItemT], i: int) -> ItemT:
    """xs[i], where a negative i is out of range."""
    if not 0 <= i < len(xs):
        check_index(i, len(xs))
    return xs[i]


def check_slice(low: int, high: int, limit: int, kind: str = "length") -> None:
    """Panics as Go does unless 0 <= low <= high <= limit."""
    if not 0 <= high <= limit:
        bounds = f"[:{high}]" + (f" with {kind} {limit}" if high >= 0 else "")
    elif not 0 <= low <= high:
        bounds = f"[{low}:{high}]" if low >= 0 else f"[{low}:]"
    else:
        return
    raise IndexError(f"runtime error: slice bounds out of range {bounds}")


def backing(xs: Any) -> tuple[Any, int]:
    """The list that holds the elements of xs, and where they begin in it."""
    low = 0
    while hasattr(xs, "low"):
        low += xs.low
        xs = xs.array
    return xs, low


def copy_slice(target: MutableSequence[ItemT], source: Sequence[ItemT]) -> int:
    """copy(target, source), also where they overlap; the number of elements copied."""
    n = min(len(target), len(source))
    if n > 0:
        array, low = backing(target)
        elements, start = backing(source)
        array[low : low + n] = elements[start : start + n]
    return n


def delete_range(xs: MutableSequence[ItemT], low: int, high: int) -> None:
    """xs = append(xs[:low], xs[high:]...), in place."""
    check_slice(0, low, len(xs), "capacity")
    check_slice(high, len(xs), len(xs))
    xs[low:] = xs[high:]


ERR_SYNTAX = SentinelError("invalid syntax", "ERR_SYNTAX")
ERR_RANGE = SentinelError("value out of range", "ERR_RANGE")


class NumError(Exception):
    """A text that is no number, or one out of range (strconv.NumError)."""

    def __init__(self, func: str = "", num: str = "", err: object = None) -> None:
        super().__init__(func, num, err)
        self.func, self.num, self.err = func, num, err

    def __str__(self) -> str:
        return f"strconv.{self.func}: parsing {quote(self.num)}: {self.err}"


def atoi(s: str) -> tuple[int, Exception | None]:
    """strconv.Atoi: the number that s spells, and what is wrong with it."""
    match = re.fullmatch(r"([+-]?)0*([0-9]+)(.*)", s, re.DOTALL)
    n = int(match[1] + match[2][:21]) if match else 0
    if match is None or (match[3] and abs(n) < 1 << 64):
        return 0, NumError("Atoi", s, ERR_SYNTAX)
    if -(1 << 63) <= n < 1 << 63:
        return n, None
    return (1 << 63) - 1 if n > 0 else -(1 << 63), NumError("Atoi", s, ERR_RANGE)


ERR_TOO_LONG = SentinelError("bufio.Scanner: token too long", "ERR_TOO_LONG")


def binary_stream(reader: Any) -> Any:
    """A reader of any kind as a binary stream."""
    if isinstance(reader, io.TextIOBase) and hasattr(reader, "buffer"):
        return reader.buffer
    return reader


class Scanner:
    """A bufio.Scanner: reads lines, or what split() chooses."""

    def __init__(self, reader: Any) -> None:
        self.stream = binary_stream(reader)
        self.limit = 65536
        self.error: Exception | None = None
        self.text = ""
        self.tokens = scan_lines(self)

    def scan(self) -> bool:
        """Reads the next token into .text; False at the end."""
        text = next(self.tokens, None)
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


WHITE_SPACE = (
    "\t\n\v\f\r \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
    "\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)  # what Go calls white space: Python's has \x1c to \x1f as well


def string_fields(s: str) -> list[str]:
    """strings.Fields: the words of s. (str.split also splits at \\x1c to \\x1f.)"""
    return re.findall(r"[\S\x1c-\x1f]+", s)


def trim_space(s: str) -> str:
    """strings.TrimSpace. (str.strip would take away \\x1c to \\x1f as well.)"""
    return s.strip(WHITE_SPACE)


def cut_string(s: str, sep: str) -> tuple[str, str, bool]:
    """strings.Cut: what is before and after the first sep, and whether there is one."""
    data, mark = encoded(s), encoded(sep)
    i = data.find(mark)
    if i < 0:
        return s, "", False
    return decoded(data[:i]), decoded(data[i + len(mark) :]), True


def encoded(s: str) -> bytes:
    """The bytes of a Go string."""
    return s.encode("utf-8", "surrogateescape")


def decoded(data: bytes) -> str:
    """The Go string with these bytes: valid UTF-8 or not."""
    return data.decode("utf-8", "surrogateescape")


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class Todo:
    id: int = 0
    title: str = ""
    done: bool = False
    prio: int = 0


@dataclass(eq=False, slots=True)
class Store:
    items: list[Todo | Any] = field(default_factory=list)
    next_id: int = 0

    def index(self, id_: str) -> tuple[int, Exception | None]:
        n, err = atoi(id_)
        if err is not None:
            return -1, WrappedError(f"bad id: {err}", err)
        for i, t in enumerate(self.items):
            if t.id == n:
                return i, None
        return -1, Exception(f"no todo {n}")


@dataclass(eq=False, slots=True)
class Command:
    name: str = ""
    usage: str = ""
    min_args: int = 0
    run: Callable[[Store, list[str]], Exception | None] | Any = None


commands: list[Command] = []


def init2() -> None:
    global commands

    def commands2(s: Store, args: list[str]) -> Exception | None:
        i, err = s.index(args[0])
        if err is not None:
            return err
        delete_range(s.items, i, i + 1)
        return None

    commands = [
        Command("add", "add TITLE...", 1, cmd_add),
        Command("done", "done ID", 1, cmd_done),
        Command("rm", "rm ID", 1, commands2),
        Command("list", "list [all]", 0, cmd_list),
        Command("prio", "prio ID N", 2, cmd_prio),
    ]


def cmd_add(s: Store, args: list[str]) -> Exception | None:
    s.next_id += 1
    s.items.append(Todo(id=s.next_id, title=" ".join(args)))
    print("added", s.next_id)
    return None


def cmd_done(s: Store, args: list[str]) -> Exception | None:
    i, err = s.index(args[0])
    if err is not None:
        return err
    at(s.items, i).done = True
    return None


def cmd_prio(s: Store, args: list[str]) -> Exception | None:
    err: Exception | None = None
    i, err = s.index(args[0])
    if err is not None:
        return err
    at(s.items, i).prio, err = atoi(args[1])
    return err


def cmd_list(s: Store, args: list[str]) -> Exception | None:
    all_ = len(args) > 0 and args[0] == "all"
    sorted_: list[Todo | Any] = [None] * len(s.items)
    copy_slice(sorted_, s.items)
    sorted_.sort(key=lambda todo: todo.prio, reverse=True)
    for t in sorted_:
        if t.done and not all_:
            continue
        mark = ord(" ")
        if t.done:
            mark = ord("x")
        print(f"[{chr(mark)}] {t.id:2} {t.title:<12.10} p={t.prio}")
    return None


def dispatch(s: Store, line: str) -> Exception | None:
    name, rest, _ = cut_string(trim_space(line), " ")
    for c in commands:
        if c.name != name:
            continue
        args = string_fields(rest)
        if len(args) < c.min_args:
            return Exception(f"usage: {c.usage}")
        return c.run(s, args)
    return Exception(f"unknown command {quote(name)}")


def main() -> None:
    s = Store()
    failures = 0
    in_ = Scanner(sys.stdin)
    while in_.scan():
        line = in_.text
        if line == "quit":
            break
        if line == "":
            continue
        err = dispatch(s, line)
        if err is not None:
            print("!", err)
            failures += 1
    err = in_.error
    if err is not None:
        print(err)
    if failures > 0:
        sys.exit(failures)


if __name__ == "__main__":
    try:
        init2()
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
