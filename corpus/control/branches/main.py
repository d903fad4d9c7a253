import sys
import traceback
from collections.abc import Iterator, Mapping
from typing import TypeVar

# --- Go semantics that Python lacks ------------------------------------------

KeyT = TypeVar("KeyT")
ValueT = TypeVar("ValueT")


def quo(a: int, b: int) -> int:
    """Integer division that rounds toward zero, as Go's / does."""
    if b == 0:
        raise ZeroDivisionError("runtime error: integer divide by zero")
    return -(-a // b) if (a < 0) != (b < 0) else a // b


def rem(a: int, b: int) -> int:
    """The remainder that has the sign of a, as Go's % gives."""
    if b == 0:
        raise ZeroDivisionError("runtime error: integer divide by zero")
    r = abs(a) % abs(b)
    return -r if a < 0 else r


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


def live_items(m: Mapping[KeyT, ValueT]) -> Iterator[tuple[KeyT, ValueT]]:
    """The items of a map that may change meanwhile: deleted ones do not come up."""
    for key in list(m):
        if key in m:
            yield key, m[key]


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


# --- the program -------------------------------------------------------------


def collatz(n: int) -> int:
    steps = 0
    while True:
        if n == 1:
            return steps
        if rem(n, 2) == 0:
            n = quo(n, 2)
        else:
            n = wrap64(3 * n + 1)
        steps += 1
        continue


def find(grid: list[list[int]], want: int) -> tuple[int, int, bool]:
    r = 0
    c = 0
    while True:
        break_foundloop = False
        for r in range(len(grid)):
            for c in range(len(grid[r])):
                if grid[r][c] == want:
                    break_foundloop = True
                    break
            if break_foundloop:
                break
        if break_foundloop:
            break
        return -1, -1, False
    return r, c, True


def primes(n: int) -> list[int]:
    out: list[int] = []
    for i in range(2, n):
        continue_outer = False
        for p in out:
            if wrap64(p * p) > i:
                break
            if rem(i, p) == 0:
                continue_outer = True
                break
        if continue_outer:
            continue
        out.append(i)
    return out


def grade(s: int) -> str:
    if s >= 90:
        return "A"
    elif s >= 80:
        return "B"
    return "F"


def seq(n: int) -> list[str]:
    out: list[str] = []
    while True:
        if n == 1:
            out.append("one")
            out.append("two")
            if n == 2:
                break
            out.append("three-four")
        elif n == 2:
            out.append("two")
            if n == 2:
                break
            out.append("three-four")
        elif n in (3, 4):
            out.append("three-four")
        elif n == 5:
            out.append("five")
            out.append("six")
        elif n == 6:
            out.append("six")
        else:
            out.append("default")
        break
    return out


def state(input_: str) -> bool:
    ok = False
    state2 = 0
    for i, c in enumerate(input_):
        if state2 == 0:
            if c in ("+", "-"):
                state2 = 1
                continue
            if c < "0" or c > "9":
                return False
            state2 = 2
        elif state2 == 1:
            if c < "0" or c > "9":
                return False
            state2 = 2
        elif state2 == 2:
            if c == ".":
                state2 = 3
            elif c < "0" or c > "9":
                return False
        elif state2 == 3:
            if c < "0" or c > "9":
                print("bad at", i)
                return ok
    return state2 >= 2


def main() -> None:
    print(collatz(27))
    value, value2, value3 = find([[1, 2], [3, 4]], 3)
    print(value, value2, str(value3).lower())
    value4, value5, value6 = find([[1, 2], [3, 4]], 9)
    print(value4, value5, str(value6).lower())
    print(f"[{' '.join(map(str, primes(50)))}]")
    print(grade(95), grade(85), grade(1))
    for i in range(1, 8):
        print(i, f"[{' '.join(seq(i))}]")
    for s in ["12", "+1.5", "-", "1.x", "", "9."]:
        print(f"{quote(s)} {str(state(s)).lower()}")
    i = 0
    while True:
        if i == 2:
            i += 1
            continue
        elif i > 4:
            break
        continue_rows = False
        for j in range(3):
            if j == i:
                continue_rows = True
                break
            print(f"{i} {j} ", end="")
        if continue_rows:
            i += 1
            continue
        print("| ", end="")
        i += 1
    print()
    i2 = 0
    while i2 < 10:
        i2 += 1
        if i2 % 2 == 0:
            continue
        if i2 == 7:
            break
    print(i2)
    i, j = 0, 10
    while i < j:
        print(f"{i},{j} ", end="")
        i, j = i + 1, j - 2
    print()
    x = 5
    y = x * 2
    if y > 5 and x < 3:
        print("no")
    elif y == 10:
        print("ten")

    def f() -> int:
        return 3

    tag = f()
    if tag == x - 2:
        print("dyn")
    arr = [0] * 5
    for i in range(len(arr)):
        arr[i] = i * i
    for i, v in enumerate(arr.copy()):
        arr[4 - i] = 100
        print(f"{v} ", end="")
    print(f"[{' '.join(map(str, arr))}]")
    sl = [1, 2, 3]
    for i, v in enumerate(list(sl)):
        sl.append(wrap64(v * 10))
        sl[i] = 0
    print(f"[{' '.join(map(str, sl))}]")
    m = {"a": 1, "b": 2}
    for k, _ in live_items(m):
        m.pop(k, None)
    print(len(m))


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
