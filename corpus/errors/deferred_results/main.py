from __future__ import annotations

import math
import os
import sys
import traceback
from collections.abc import Callable, Iterable, Iterator, MutableSequence
from contextlib import ExitStack
from copy import copy
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, NoReturn, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


def exit_now(code: int) -> NoReturn:
    """os.Exit(code): ends the program at once, without deferred calls."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


class WrappedError(Exception):
    """An error with a text of its own and the error that it wraps."""

    def __str__(self) -> str:
        return str(self.args[0])

    def unwrap(self) -> Any:
        return self.args[1]


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


def float_text(x: float) -> str:
    """x as Go prints a float64: 1, 0.5, 1e+06, +Inf."""
    if not math.isfinite(x):
        return "NaN" if math.isnan(x) else "+Inf" if x > 0 else "-Inf"
    text = repr(x)
    if x == 0 or 1e-4 <= abs(x) < 1e6:
        return text.removesuffix(".0")
    digits = text.split("e")[0].replace(".", "").strip("-0")
    return f"{x:.{len(digits) - 1}e}"


def list_text(items: Iterable[Any], text: Callable[[Any], str] = str) -> str:
    """A slice or an array as fmt prints it: [1 2 3]."""
    return f"[{' '.join(map(text, items))}]"


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


# --- the program -------------------------------------------------------------


@dataclass(slots=True)
class Account:
    id: str = ""
    balance: float = 0.0
    history: Slice[Transaction] = field(default_factory=Slice)

    def deposit(self, x: float) -> Exception | None:
        if x <= 0.0:
            return Exception("invalid amount")
        self.balance += x
        self.history = append(self.history, Transaction("deposit", x))
        return None

    def withdraw(self, x: float) -> Exception | None:
        if x > self.balance:
            return InsufficientFundsError(x, self.balance)
        self.balance -= x
        self.history = append(self.history, Transaction(kind="withdraw", amount=x))
        return None

    def __str__(self) -> str:
        return (
            f"{{{self.id} {float_text(self.balance)} ["
            f"{' '.join(map(str, self.history))}]}}"
        )

    def with_names(self) -> str:
        return (
            f"{{ID:{self.id} Balance:{float_text(self.balance)} History:"
            f"{list_text(self.history, lambda item: item.with_names())}}}"
        )


@dataclass(eq=False, slots=True)
class Transaction:
    kind: str = ""
    amount: float = 0.0

    def __str__(self) -> str:
        return f"{{{self.kind} {float_text(self.amount)}}}"

    def with_names(self) -> str:
        return f"{{Kind:{self.kind} Amount:{float_text(self.amount)}}}"


@dataclass
class InsufficientFundsError(Exception):
    need: float = 0.0
    have: float = 0.0

    def __str__(self) -> str:
        return f"insufficient funds: need {self.need:.2f}, have {self.have:.2f}"


ERR_NOT_FOUND = Exception("account not found")


@dataclass(eq=False, slots=True)
class Bank:
    accounts: dict[str, Account] = field(default_factory=dict)
    log: list[str] = field(default_factory=list)

    def find(self, id_: str) -> tuple[Account | Any, Exception | None]:
        if id_ not in self.accounts:
            return None, WrappedError(
                f"find {quote(id_)}: {ERR_NOT_FOUND}", ERR_NOT_FOUND
            )
        a = self.accounts[id_]
        return a, None

    def transfer(self, from_: str, to: str, x: float) -> Exception | None:
        err: Exception | None = None

        def body() -> None:
            nonlocal err

            def cleanup() -> None:
                status = "ok"
                if err is not None:
                    status = "failed: " + str(err)
                self.log.append(f"transfer {from_}->{to} {x:.1f} {status}")

            deferred.callback(cleanup)
            f, err = self.find(from_)
            if err is not None:
                return
            t, err = self.find(to)
            if err is not None:
                return
            err = f.withdraw(x)
            if err is not None:
                err = WrappedError(f"transfer: {err}", err)
                return
            err = t.deposit(x)
            return

        with ExitStack() as deferred:
            body()
        return err


def main() -> None:
    b = Bank(accounts={})
    for i, n in enumerate(["alice", "bob", "carol"]):
        b.accounts[n] = Account(id=n, balance=float(i) * 100.0)
    errs: list[Exception | None] = [
        b.transfer("bob", "alice", 30.0),
        b.transfer("alice", "bob", 31.0),
        b.transfer("alice", "dave", 1.0),
        b.transfer("carol", "bob", 150.25),
    ]
    for err in errs:
        ife = InsufficientFundsError()
        if (found := as_error(err, InsufficientFundsError)) is not None and (
            ife := found
        ) is not None:
            print("short by", float_text(ife.need - ife.have))
        print(err or "<nil>", str(is_error(err, ERR_NOT_FOUND)).lower())
    keys: list[str] = []
    for k in b.accounts:
        keys.append(k)
    keys.sort(key=lambda item: b.accounts[item].balance, reverse=True)
    for k in keys:
        a = copy(b.accounts[k])
        a.balance += 1000.0
        print(
            f"{a.id:<8}|{b.accounts[k].balance:10.2f}|"
            f"{list_text(a.history, lambda item: item.with_names())}"
        )
    for i, l_ in enumerate(b.log):
        print(f"{i:02} {l_}")
    print(f"{b.accounts['alice']} {b.accounts['bob'].with_names()}")
    try:
        if len(b.log) == 4:
            exit_now(3)
    finally:
        print("never printed")


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
