"""Iterator functions that must stay functions: recursion with yield, values used twice,
code that runs after the loop was left.
"""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from threading import Semaphore, Thread
from typing import Any, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


def collect(seq: Callable[[Callable[[ItemT], bool]], object]) -> list[ItemT]:
    """All values that an iterator function yields."""
    items: list[ItemT] = []

    def add(item: ItemT) -> bool:
        items.append(item)
        return True

    seq(add)
    return items


class Puller:
    """iter.Pull: takes the values of an iterator function (in a thread) one by one."""

    def __init__(self, seq: Callable[[Callable[..., bool]], object]) -> None:
        self.seq = seq
        self.thread: Thread | None = None
        self.wanted, self.ready = Semaphore(0), Semaphore(0)
        self.values: tuple[Any, ...] | None = None
        self.panic: BaseException | None = None
        self.stopped = False

    def run(self) -> None:
        """Runs the iterator function, one value at a time."""
        self.wanted.acquire()
        try:
            if not self.stopped:
                self.seq(self.give)
        except BaseException as exc:
            self.panic = exc
        self.values, self.stopped = None, True
        self.ready.release()

    def give(self, *values: Any) -> bool:
        """Hands over what the iterator function yields; False to end it."""
        self.values = values
        self.ready.release()
        self.wanted.acquire()
        return not self.stopped

    def next(self) -> tuple[Any, ...] | None:
        """The next value or pair, or None at the end."""
        if self.stopped:
            return None
        if self.thread is None:
            self.thread = Thread(target=self.run, daemon=True)
            self.thread.start()
        self.wanted.release()
        self.ready.acquire()
        if self.panic is not None:
            panic, self.panic = self.panic, None
            raise panic
        return self.values

    def stop(self) -> None:
        """Ends the iterator function."""
        if not self.stopped:
            self.stopped = True
            if self.thread is not None:
                self.wanted.release()
                self.ready.acquire()


def pull(
    seq: Any, zero: Any
) -> tuple[Callable[[], tuple[Any, bool]], Callable[[], None]]:
    """iter.Pull: next() gives a value and whether there was one; stop() ends it."""
    puller = Puller(seq)

    def next_value() -> tuple[Any, bool]:
        values = puller.next()
        return (zero, False) if values is None else (values[0], True)

    return next_value, puller.stop


def pulled(seq: Callable[[Callable[..., bool]], object]) -> Iterator[Any]:
    """The values of an iterator function, to be gone over by a for loop."""
    puller = Puller(seq)
    try:
        while (values := puller.next()) is not None:
            yield values[0] if len(values) == 1 else values
    finally:
        puller.stop()


def run_deep(main: Callable[[], object]) -> None:
    """Runs main with room for deep recursion: Go's stacks grow, Python's do not."""
    failures: list[BaseException] = []

    def body() -> None:
        try:
            main()
        except BaseException as exc:
            failures.append(exc)

    sys.setrecursionlimit(1_000_000)
    previous = threading.stack_size(1 << 30)  # reserved, not used up
    thread = threading.Thread(target=body, daemon=True)
    thread.start()
    threading.stack_size(previous)
    thread.join()
    if failures:
        raise failures[0]


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class Tree:
    """Tree is a binary tree."""

    left: Tree | None = None
    right: Tree | None = None
    value: int = 0

    def insert(self: Tree | None, v: int) -> Tree:
        """Insert returns the tree with v."""
        if self is None:
            return Tree(value=v)
        if v < self.value:
            self.left = Tree.insert(self.left, v)
        else:
            self.right = Tree.insert(self.right, v)
        return self

    def all(self) -> Callable[[Callable[[int], bool]], None]:
        """All goes over the values in order."""

        def func(yield_: Callable[[int], bool]) -> None:
            Tree.push(self, yield_)

        return func

    def push(self: Tree | None, yield_: Callable[[int], bool]) -> bool:
        if self is None:
            return True
        return (
            Tree.push(self.left, yield_)
            and yield_(self.value)
            and Tree.push(self.right, yield_)
        )


def loud(n: int) -> Callable[[Callable[[int, str], bool]], None]:
    """loud tells when it ends."""

    def func(yield_: Callable[[int, str], bool]) -> None:
        try:
            for i in range(n):
                if not yield_(i, f"v{i}"):
                    print("left at", i)
                    return
            print("all seen")
        finally:
            print("loud is done")

    return func


def find(seq: Callable[[Callable[[int], bool]], None], want: int) -> tuple[int, bool]:
    i = 0
    for v in pulled(seq):
        if v == want:
            return i, True
        i += 1
    return 0, False


def main() -> None:
    t: Tree | Any = None
    for v in [5, 2, 8, 1, 9]:
        t = Tree.insert(t, v)
    all_ = Tree.all(t)
    for v in pulled(all_):
        print(f"{v} ", end="")
    print(f"[{' '.join(map(str, collect(all_)))}]")
    value, value2 = find(all_, 8)
    print(value, str(value2).lower())
    value3, value4 = find(all_, 7)
    print(value3, str(value4).lower())

    for i, s in pulled(loud(4)):
        if i == 2:
            break
        print(i, s)
    for _, _ in pulled(loud(1)):
        pass

    sum_ = 0

    def func(v: int) -> bool:
        nonlocal sum_
        sum_ += v
        return v < 5

    all_(func)
    print(sum_)

    next_, stop = pull(all_, 0)
    value5, value6 = next_()
    print(value5, str(value6).lower())
    value7, value8 = next_()
    print(value7, str(value8).lower())
    stop()
    value9, value10 = next_()
    print(value9, str(value10).lower())
    print(f"[{' '.join(map(str, sorted([3, 1, 2])))}]")


if __name__ == "__main__":
    try:
        run_deep(main)
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
