"""Loops: three clauses, conditions only, for ever, range over everything."""

import sys
import traceback
from collections.abc import Iterator
from queue import SimpleQueue

# --- Go semantics that Python lacks ------------------------------------------


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


# --- the program -------------------------------------------------------------


def evens(limit: int) -> Iterator[int]:
    yield from range(0, limit, 2)


def pairs(words: list[str]) -> Iterator[tuple[int, str]]:
    for i in range(len(words) - 1, -1, -1):
        yield i, words[i]


def first_above(limit: int) -> int:
    for v in evens(100):
        if v > limit:
            return v
    return -1


def main() -> None:
    sum_ = 0
    for i in range(10, 0, -3):
        sum_ += i
    n = 1
    while n < 100:
        n *= 2
    count = 0
    while True:
        count += 1
        if count % 2 == 0:
            continue
        if count > 6:
            break
    print(sum_, n, count)

    for i in range(3):
        i *= 10  # does not change the loop
        print(f"{i} ", end="")
    for _ in range(2):
        print("again ", end="")
    print()

    # The length is taken before the loop.
    xs = [1, 2, 3]
    for i, x in enumerate(list(xs)):
        xs.append(wrap64(x * 10))
        xs[i] = 0
    print(f"[{' '.join(map(str, xs))}]")

    i2 = 0
    for i2 in range(len(xs)):
        if xs[i2] != 0:
            break
    print("first not zero at", i2)

    for v in evens(7):
        print(f"{v} ", end="")
    for i, word in pairs(["a", "b", "c"]):
        if word == "a":
            break
        print(f"{i}{word} ", end="")
    print(first_above(7), first_above(200))

    ch: SimpleQueue[int | None] = SimpleQueue()
    ch.put(1)
    ch.put(2)
    ch.put(None)
    while True:
        v2 = ch.get()
        if v2 is None:  # poison pill: ch is closed
            break
        print(f"{v2} ", end="")
    i, j = 0, 10
    while i < j:
        print(f"{i}-{j} ", end="")
        i, j = i + 1, j - 2
    print()

    # The loop variable changed in the body.
    i = 0
    while i < 10:
        if i == 3:
            i = 7
        print(f"{i} ", end="")
        i += 1
    print()


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
