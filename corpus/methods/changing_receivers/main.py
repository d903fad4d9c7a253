"""Calls that change the fields that are read beside them."""

from __future__ import annotations

import sys
import traceback
from dataclasses import dataclass, field

# --- Go semantics that Python lacks ------------------------------------------


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


def check_index(i: int, length: int) -> None:
    """Panics as Go does when i is out of range."""
    if not 0 <= i < length:
        tail = f" with length {length}" if i >= 0 else ""
        raise IndexError(f"runtime error: index out of range [{i}]{tail}")


def encoded(s: str) -> bytes:
    """The bytes of a Go string."""
    return s.encode("utf-8", "surrogateescape")


def byte_at(s: str, i: int) -> int:
    """The byte s[i]."""
    if s.isascii():
        check_index(i, len(s))
        return ord(s[i])
    data = encoded(s)
    check_index(i, len(data))
    return data[i]


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class Acc:
    log: list[str] = field(default_factory=list)

    def add(self, s: str) -> Acc:
        self.log.append(s)
        return self

    def n(self) -> int:
        self.log.append("n")
        return len(self.log)


total = 0


def visit(d: int) -> int:
    global total
    total = wrap64(total + d)
    if d == 0:
        return 1
    return wrap64(visit(d - 1) + total)


@dataclass(eq=False, slots=True)
class Parser:
    s: str = ""
    pos: int = 0

    def next(self) -> int:
        self.pos = wrap64(self.pos + 1)
        return byte_at(self.s, wrap64(self.pos - 1))

    def num(self) -> int:
        v = 0
        while (
            self.pos < len(self.s)
            and byte_at(self.s, self.pos) >= ord("0")
            and byte_at(self.s, self.pos) <= ord("9")
        ):
            v = wrap64(v * 10 + (self.next() - ord("0") & 0xFF))
        return v

    def expr(self) -> int:
        v = self.num()
        while self.pos < len(self.s):
            tag = self.next()
            if tag == ord("+"):
                v = wrap64(v + self.num())
            elif tag == ord("-"):
                v = wrap64(v - self.num())
        return v


def main() -> None:
    global total
    a = Acc()
    print(len(a.log) + a.n(), a.n() - len(a.log))
    a.add("x").add("y")
    value = len(a.log)
    value2 = a.n()
    print(f"[{' '.join(a.log)}]", value, value2)
    total = 1
    value3 = visit(3)
    total = wrap64(total + value3)
    print(total)
    p = Parser(s="12+30-2")
    print(p.expr(), p.pos)
    p.pos = 0
    value4 = p.num()
    p.pos = wrap64(p.pos + value4)
    print(p.pos)
    xs = [1, 2, 3]

    def pop() -> int:
        v = xs[-1]
        xs.pop()
        return v

    print(len(xs), pop(), len(xs))
    xs[0] = pop()
    print(f"[{' '.join(map(str, xs))}]")
    n = 10

    def dec() -> int:
        nonlocal n
        n -= 1
        return n

    value5 = dec()
    value6 = dec()
    r = wrap64(n + value5 + n * value6)
    print(r, n)

    def ret() -> tuple[int, int]:
        value = dec()
        return n, value

    print(*ret())
    value7 = dec()
    value8 = dec()
    arr = [n, value7, n, value8]
    print(f"[{' '.join(map(str, arr))}]")
    value9 = dec()
    s = f"{n} {value9} {n}"
    print(s)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
