"""Matrices: a type with operations, determinants, inverses by Gauss, and rotation in
place."""

from __future__ import annotations

import math
import sys
import traceback
from collections.abc import Callable, Iterable, Iterator, MutableSequence
from copy import copy
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


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


def float_quo(a: float, b: float) -> float:
    """a / b, where dividing by zero gives an infinity or NaN."""
    if b != 0:
        return a / b
    if a == 0 or math.isnan(a):
        return math.nan
    return math.copysign(math.inf, a) * math.copysign(1, b)


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


def checked_length(n: int) -> int:
    """n, once it is known to do as the length of a new slice."""
    if not 0 <= n < 1 << 47:
        raise IndexError("runtime error: makeslice: len out of range")
    return n


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


def make_slice(
    length: int,
    capacity: int | None = None,
    zero: Callable[[], Any] = int,
    size: int = 8,
    pointers: bool = False,
) -> Slice[Any]:
    """make([]T, length, capacity): zero() makes each element."""
    elements = [zero() for _ in range(checked_length(length))]
    if capacity is not None and capacity < length:
        raise IndexError("runtime error: makeslice: cap out of range")
    return Slice(elements, 0, length, capacity, size, pointers)


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


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class Matrix:
    """Matrix is a rectangle of numbers, kept in one slice."""

    rows: int = 0
    cols: int = 0
    data: Slice[float] = field(default_factory=Slice)

    def at(self, r: int, c: int) -> float:
        """At and Set access one cell; Row is a window on the data."""
        return self.data[r * self.cols + c]

    def set_(self, r: int, c: int, v: float) -> None:
        self.data[r * self.cols + c] = v

    def row(self, r: int) -> Slice[float]:
        return reslice(self.data, r * self.cols, (r + 1) * self.cols, zero=lambda: 0.0)

    def clone(self) -> Matrix:
        """Clone copies."""
        c = copy(self)
        c.data = append_slice(Slice(), self.data)
        return c

    def mul(self, o: Matrix | Any) -> tuple[Matrix | Any, Exception | None]:
        """Mul multiplies."""
        if self.cols != o.rows:
            return None, Exception(
                f"cannot multiply {self.rows}x{self.cols} by {o.rows}x{o.cols}"
            )
        p = Matrix(self.rows, o.cols, make_slice(self.rows * o.cols, zero=lambda: 0.0))
        for r in range(self.rows):
            for c in range(o.cols):
                sum_ = 0.0
                for k, v in enumerate(self.row(r)):
                    sum_ += v * o.at(k, c)
                p.set_(r, c, sum_)
        return p, None

    def inverse(self) -> tuple[Matrix | Any, float, Exception | None]:
        """Inverse is Gauss-Jordan elimination with pivoting; it gives the determinant
        too."""
        a, inv, det = self.clone(), identity(self.rows), 1.0
        for c in range(a.cols):
            pivot = c
            for r in range(c + 1, a.rows):
                if abs(a.at(r, c)) > abs(a.at(pivot, c)):
                    pivot = r
            if a.at(pivot, c) == 0.0:
                return None, 0.0, ERR_SINGULAR
            if pivot != c:
                det = -det
                for k in range(a.cols):
                    a.data[c * a.cols + k], a.data[pivot * a.cols + k] = a.at(
                        pivot, k
                    ), a.at(c, k)
                    inv.data[c * a.cols + k], inv.data[pivot * a.cols + k] = inv.at(
                        pivot, k
                    ), inv.at(c, k)
            d = a.at(c, c)
            det *= d
            scale(a.row(c), float_quo(1.0, d))
            scale(inv.row(c), float_quo(1.0, d))
            for r in range(a.rows):
                factor = a.at(r, c)
                if r != c and factor != 0.0:
                    subtract(a.row(r), a.row(c), factor)
                    subtract(inv.row(r), inv.row(c), factor)
        return inv, det, None

    def __str__(self) -> str:
        return f"{{{self.rows} {self.cols} {list_text(self.data, float_text)}}}"


# ErrSingular is returned for matrices without an inverse.
ERR_SINGULAR = Exception("matrix is singular")


def new(rows: list[Slice[float]]) -> Matrix:
    """New makes a matrix from its rows."""
    m = Matrix(len(rows), len(rows[0]), Slice())
    for row in rows:
        m.data = append_slice(m.data, row)
    return m


def identity(n: int) -> Matrix:
    """Identity makes the n by n identity."""
    m = Matrix(n, n, make_slice(n * n, zero=lambda: 0.0))
    for i in range(n):
        m.set_(i, i, 1.0)
    return m


def scale(row: Slice[float], factor: float) -> None:
    for i in range(len(row)):
        row[i] *= factor


def subtract(row: Slice[float], other: Slice[float], factor: float) -> None:
    for i in range(len(row)):
        row[i] -= other[i] * factor


def rotate(image: list[list[int]]) -> None:
    n = len(image)
    for r in range(n // 2):
        for c in range(r, n - 1 - r):
            top = image[r][c]
            image[r][c] = image[n - 1 - c][r]
            image[n - 1 - c][r] = image[n - 1 - r][n - 1 - c]
            image[n - 1 - r][n - 1 - c] = image[c][n - 1 - r]
            image[c][n - 1 - r] = top


def main() -> None:
    m = new([Slice([0.0, 2.0]), Slice([4.0, 8.0])])
    inv, det, err = m.inverse()
    print(list_text(inv.data, float_text), float_text(det), err or "<nil>")
    product, _ = m.mul(inv)
    print(list_text(product.data, float_text), m)

    _, _, err = new([Slice([1.0, 2.0]), Slice([2.0, 4.0])]).inverse()
    print(err or "<nil>", str(is_error(err, ERR_SINGULAR)).lower())
    _, err = m.mul(new([Slice([1.0, 2.0, 3.0])]))
    print(err or "<nil>")

    image = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
    rotate(image)
    print(list_text(image, list_text))


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
