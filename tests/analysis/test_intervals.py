"""Interval arithmetic: the result of an operation on two values is in the intervals' result."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from go2mp.analysis import intervals
from go2mp.analysis.intervals import Interval

NUMBERS = st.one_of(st.integers(-20, 20), st.integers(-(1 << 64), 1 << 64))
COUNTS = st.integers(0, 70)


@st.composite
def ranged(
    draw: st.DrawFn, numbers: st.SearchStrategy[int] = NUMBERS
) -> tuple[Interval, int]:
    """An interval and a value in it."""
    low, value, high = sorted(draw(st.tuples(numbers, numbers, numbers)))
    return (low, high), value


def go_quo(x: int, y: int) -> int:
    q = abs(x) // abs(y)
    return q if (x < 0) == (y < 0) else -q


def go_rem(x: int, y: int) -> int:
    return x - y * go_quo(x, y)


OPERATIONS: dict[
    str, tuple[Callable[..., Interval | None], Callable[[int, int], int]]
] = {
    "+": (intervals.add, lambda x, y: x + y),
    "-": (intervals.sub, lambda x, y: x - y),
    "*": (intervals.mul, lambda x, y: x * y),
    "/": (intervals.quo, go_quo),
    "%": (intervals.rem, go_rem),
    "&": (intervals.and_, lambda x, y: x & y),
    "|": (intervals.or_, lambda x, y: x | y),
    "^": (intervals.xor, lambda x, y: x ^ y),
    "&^": (intervals.and_not, lambda x, y: x & ~y),
}


@pytest.mark.parametrize("op", OPERATIONS)
@given(a=ranged(), b=ranged())
def test_operation(op: str, a: tuple[Interval, int], b: tuple[Interval, int]) -> None:
    estimate, compute = OPERATIONS[op]
    if op in "/%" and b[1] == 0:
        return
    found = estimate(a[0], b[0])
    assert found is not None
    assert found[0] <= compute(a[1], b[1]) <= found[1]


@given(a=ranged(), n=ranged(COUNTS))
def test_shift(a: tuple[Interval, int], n: tuple[Interval, int]) -> None:
    left, right = intervals.shl(a[0], n[0]), intervals.shr(a[0], n[0])
    assert left[0] <= a[1] << n[1] <= left[1]
    assert right[0] <= a[1] >> n[1] <= right[1]


@given(a=ranged(), b=ranged())
def test_widen(a: tuple[Interval, int], b: tuple[Interval, int]) -> None:
    full = (-(1 << 70), 1 << 70)
    new = intervals.join(a[0], b[0])
    assert new is not None
    steps = 0
    old = a[0]
    while not intervals.within(new, old):
        wider = intervals.widen(old, new, full)
        # A limit may absorb a step, but not more than one.
        assert wider[0] <= new[0] + (1 << 33) and new[1] - (1 << 33) <= wider[1]
        if wider == old:
            break
        old, steps = wider, steps + 1
        new = (new[0] * 2, new[1] * 2)
        assert steps <= 12
        if abs(new[0]) > 1 << 70 or abs(new[1]) > 1 << 70:
            break


def test_linear_and_wide() -> None:
    full = (-(1 << 63), (1 << 63) - 1)

    def grown(step: Callable[[int], int]) -> int:
        value: Interval = (0, 1)
        for _ in range(30):
            value = intervals.widen(value, (0, step(value[1])), full)
        return value[1]

    assert grown(lambda x: x + 1) < 1 << 35
    assert grown(lambda x: x + 1000) < 1 << 45
    assert grown(lambda x: x + (1 << 31)) < 1 << 62
    assert grown(lambda x: x + x) == full[1]
    assert grown(lambda x: x * 10) == full[1]
