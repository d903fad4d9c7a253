"""Arithmetic on intervals of integers, and how far a value can grow in one run.

An interval is a pair `(low, high)`, both inclusive; None is the empty one: no value has been seen.
The functions follow Go's operators in unlimited precision: the caller compares the result with the
range of its type.

Growth. A value that keeps growing while the analysis iterates is raised to the next constant of the
program, then to the next tier of `TIERS`. It stays at a tier's limit if one more step leads at most
`step` beyond that limit: then it grows only by adding small amounts (*linear*), and to pass the
limit it would have to grow that way 2**32 times (2**30 times for the last tier, whose amounts are
indices or counts; there the sum of a counter's values passes the limit after 2**31 rounds). Python
counts for minutes to get there. A value that fails all tiers is *wide*: its type's whole range.

Read next: `bounds` (the queries), `bounds_places` (where values live), `bounds_flow` (the
iteration).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

Interval = tuple[int, int]

TIERS: tuple[Interval, ...] = (
    ((1 << 34) + 7, 1 << 2),
    ((1 << 44) + 7, 1 << 12),
    ((1 << 52) + 7, 1 << 20),
    ((1 << 62) - (1 << 40) + 7, (1 << 32) + 64),
)
"""(limit, step): odd limits, so that no constant of a program equals one by chance."""

MAX_LENGTH = 1 << 31
"""No string, slice, map or channel of a run is longer: it would not fit a Python process."""

LENGTHS = (MAX_LENGTH - 1, MAX_LENGTH)
"""The greatest index and the greatest length: where many values stop growing."""

_FAR = 130
"""A shift by more is as good as by this."""


def join(a: Interval | None, b: Interval | None) -> Interval | None:
    """The smallest interval around both."""
    if a is None or a == b:
        return b
    if b is None:
        return a
    return (a[0] if a[0] < b[0] else b[0], a[1] if a[1] > b[1] else b[1])


def meet(a: Interval, b: Interval) -> Interval | None:
    """What both contain."""
    low, high = max(a[0], b[0]), min(a[1], b[1])
    return (low, high) if low <= high else None


def within(a: Interval, b: Interval) -> bool:
    """Whether `b` contains `a`."""
    return b[0] <= a[0] and a[1] <= b[1]


def widen(
    old: Interval, new: Interval, full: Interval, steps: Sequence[int] = ()
) -> Interval:
    """An interval around both that is reached in few steps; `full` is the type's range.

    `steps` are constants (in order) that bounds are raised to before the tiers.
    """
    low, high = old
    if new[1] > high:
        high = _raise(high, new[1], full[1], steps)
    if new[0] < low:
        low = -_raise(-low, -new[0], -full[0], steps)
    return low, high


def _raise(old: int, new: int, full: int, steps: Sequence[int]) -> int:
    if new <= 0:
        return 0
    at = bisect_left(steps, new)
    if at < len(steps):
        return min(steps[at], full)
    for limit, step in TIERS:
        if limit >= full:
            break
        if old <= limit and new <= limit + step:
            return limit
    last = TIERS[-1][0]
    return last if old <= last < full and _is_count(new - last) else full


def _is_count(amount: int) -> bool:
    """Whether what is added is a counter: an amount about the first tier's limit."""
    return abs(amount - TIERS[0][0]) <= 1 << 20


def add(a: Interval, b: Interval) -> Interval:
    """`x + y`."""
    return a[0] + b[0], a[1] + b[1]


def sub(a: Interval, b: Interval) -> Interval:
    """`x - y`."""
    return a[0] - b[1], a[1] - b[0]


def mul(a: Interval, b: Interval) -> Interval:
    """`x * y`."""
    products = (a[0] * b[0], a[0] * b[1], a[1] * b[0], a[1] * b[1])
    return min(products), max(products)


def neg(a: Interval) -> Interval:
    """`-x`."""
    return -a[1], -a[0]


def complement(a: Interval) -> Interval:
    """`^x` of a signed x."""
    return ~a[1], ~a[0]


def quo(a: Interval, b: Interval) -> Interval | None:
    """`x / y`, toward zero; None when y can only be zero."""
    divisors = {d for d in (*b, -1, 1) if d != 0 and b[0] <= d <= b[1]}
    if not divisors:
        return None
    found = [_trunc(x, d) for x in a for d in divisors]
    if a[0] <= 0 <= a[1]:
        found.append(0)
    return min(found), max(found)


def _trunc(x: int, y: int) -> int:
    q = abs(x) // abs(y)
    return q if (x < 0) == (y < 0) else -q


def rem(a: Interval, b: Interval) -> Interval:
    """`x % y`, with the sign of x."""
    most = max(abs(b[0]), abs(b[1]), 1) - 1
    least = min(abs(b[0]), abs(b[1])) if b[0] > 0 or b[1] < 0 else 0
    if a[0] >= 0 and a[1] < least:
        return a
    low = 0 if a[0] >= 0 else max(a[0], -most)
    high = 0 if a[1] <= 0 else min(a[1], most)
    return low, high


def shl(a: Interval, count: Interval) -> Interval:
    """`x << n` (n not negative)."""
    least, most = min(max(count[0], 0), _FAR), min(max(count[1], 0), _FAR)
    low = a[0] << (most if a[0] < 0 else least)
    high = a[1] << (least if a[1] < 0 else most)
    return low, high


def shr(a: Interval, count: Interval) -> Interval:
    """`x >> n` (n not negative)."""
    least, most = min(max(count[0], 0), _FAR), min(max(count[1], 0), _FAR)
    low = a[0] >> (least if a[0] < 0 else most)
    high = a[1] >> (most if a[1] < 0 else least)
    return low, high


def _bits(*intervals: Interval) -> Interval:
    """The smallest signed range of whole bits around all."""
    bits = max(max(a[0].bit_length(), a[1].bit_length()) for a in intervals)
    return -(1 << bits), (1 << bits) - 1


def and_(a: Interval, b: Interval) -> Interval:
    """`x & y`."""
    if a[0] >= 0 and b[0] >= 0:
        return 0, min(a[1], b[1])
    if a[0] >= 0:
        return 0, a[1]
    if b[0] >= 0:
        return 0, b[1]
    return _bits(a, b)


def or_(a: Interval, b: Interval) -> Interval:
    """`x | y`."""
    around = _bits(a, b)
    if a[0] >= 0 and b[0] >= 0:
        return max(a[0], b[0]), around[1]
    return around


def xor(a: Interval, b: Interval) -> Interval:
    """`x ^ y`."""
    around = _bits(a, b)
    return (0, around[1]) if a[0] >= 0 and b[0] >= 0 else around


def and_not(a: Interval, b: Interval) -> Interval:
    """`x &^ y`."""
    return (0, a[1]) if a[0] >= 0 else _bits(a, b)
