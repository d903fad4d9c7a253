import math
import os
import sys
import traceback
from collections.abc import Iterable, Iterator, MutableSequence, Sequence
from itertools import islice
from typing import Any, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


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


def check_slice(low: int, high: int, limit: int, kind: str = "length") -> None:
    """Panics as Go does unless 0 <= low <= high <= limit."""
    if not 0 <= high <= limit:
        bounds = f"[:{high}]" + (f" with {kind} {limit}" if high >= 0 else "")
    elif not 0 <= low <= high:
        bounds = f"[{low}:{high}]" if low >= 0 else f"[{low}:]"
    else:
        return
    raise IndexError(f"runtime error: slice bounds out of range {bounds}")


class View(MutableSequence[ItemT]):
    """A Go slice of part of a list: writes go through to the list it views."""

    __slots__ = ("array", "low", "high")

    def __init__(self, array: MutableSequence[ItemT], low: int, high: int) -> None:
        check_slice(low, high, len(array), "capacity")
        self.array, self.low, self.high = array, low, high

    def __len__(self) -> int:
        return self.high - self.low

    def __getitem__(self, i: Any) -> Any:
        if isinstance(i, slice):
            return list(self)[i]
        return self.array[self.place(i)]

    def __setitem__(self, i: Any, value: Any) -> None:
        self.array[self.place(i)] = value

    def place(self, i: int) -> int:
        """Where an element is in the list; a negative i counts from the end."""
        length = self.high - self.low
        if not -length <= i < length:
            check_index(i, length)
        return self.low + i if i >= 0 else self.high + i

    def __iter__(self) -> Iterator[ItemT]:
        return islice(self.array, self.low, self.high)

    def __delitem__(self, i: Any) -> None:
        raise TypeError("a view's length is fixed")

    def insert(self, i: int, value: ItemT) -> None:
        raise TypeError("a view's length is fixed")


def sublist(
    xs: list[ItemT], low: int = 0, high: int | None = None, kind: str = "capacity"
) -> list[ItemT]:
    """xs[low:high] as a list of its own; out of range is a panic, not less."""
    high = len(xs) if high is None else high
    check_slice(low, high, len(xs), kind)
    return xs[low:high]


def are_floats_sorted(xs: Sequence[float]) -> bool:
    """sort.Float64sAreSorted: a NaN comes before numbers."""
    pairs = zip(xs, [*xs][1:], strict=False)
    return not any(b < a or (b != b and a == a) for a, b in pairs)


def lookup_env(name: str) -> tuple[str, bool]:
    """os.LookupEnv: the variable's value, and whether it is set."""
    return os.environ.get(name, ""), name in os.environ


def encoded(s: str) -> bytes:
    """The bytes of a Go string."""
    return s.encode("utf-8", "surrogateescape")


def decoded(data: bytes) -> str:
    """The Go string with these bytes: valid UTF-8 or not."""
    return data.decode("utf-8", "surrogateescape")


def from_bytes(data: Iterable[int]) -> str:
    """string(data) of a []byte."""
    return decoded(bytes(data))


def rune_string(r: int) -> str:
    """string(r) of a rune: U+FFFD when r is no character."""
    valid = 0 <= r < 0xD800 or 0xE000 <= r <= 0x10FFFF
    return chr(r) if valid else "\ufffd"


def encode_rune(data: MutableSequence[int], r: int) -> int:
    """utf8.EncodeRune: writes r to the front of data, and gives its length."""
    made = encoded(rune_string(r))
    check_index(len(made) - 1, len(data))
    for i, byte in enumerate(made):
        data[i] = byte
    return len(made)


# --- the program -------------------------------------------------------------


def main() -> None:
    buf = [0] * 8
    n = encode_rune(buf, ord("é"))
    n = wrap64(n + encode_rune(View(buf, n, len(buf)), ord("世")))
    print(f"[{' '.join(map(str, buf))}]", n, from_bytes(sublist(buf, 0, n)))
    out: list[int] = []
    for r in map(ord, "aé"):
        out = out + list(encoded(rune_string(r)))
    print(f"[{' '.join(map(str, out))}]")
    print(
        str(are_floats_sorted([math.nan, 1.0, 2.0])).lower(),
        str(are_floats_sorted([1.0, math.nan])).lower(),
        str(are_floats_sorted([2.0, 1.0])).lower(),
    )
    os.environ.update([("GO2MP_X", "y")])
    print(os.environ.get("GO2MP_X", ""))
    os.environ.pop("GO2MP_X", None)
    _, ok = lookup_env("GO2MP_X")
    print(str(ok).lower())


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
