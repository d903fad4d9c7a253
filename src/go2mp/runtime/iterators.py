"""Package iter: iterator functions (`iter.Seq`), made of what Python can iterate, and collected.

An iterator function is a callable that gets `yield_`, calls it for each value, and stops when that
returns False. Where an iterator is only ranged over or collected the output has a plain iterable.
"""

from collections.abc import Callable, Iterable, Iterator
from threading import Semaphore, Thread
from typing import Any

from go2mp.runtime.typevars import ItemT, KeyT, ValueT


def seq_of(items: Iterable[ItemT]) -> Callable[[Callable[[ItemT], bool]], None]:
    """An iterator function over items."""

    def seq(yield_: Callable[[ItemT], bool]) -> None:
        for item in list(items):
            if not yield_(item):
                return

    return seq


def seq2_of(
    pairs: Iterable[tuple[KeyT, ValueT]],
) -> Callable[[Callable[[KeyT, ValueT], bool]], None]:
    """An iterator function over pairs."""

    def seq(yield_: Callable[[KeyT, ValueT], bool]) -> None:
        for key, value in list(pairs):
            if not yield_(key, value):
                return

    return seq


def collect(seq: Callable[[Callable[[ItemT], bool]], object]) -> list[ItemT]:
    """All values that an iterator function yields."""
    items: list[ItemT] = []

    def add(item: ItemT) -> bool:
        items.append(item)
        return True

    seq(add)
    return items


def collect_pairs(
    seq: Callable[[Callable[[KeyT, ValueT], bool]], object],
) -> list[tuple[KeyT, ValueT]]:
    """All pairs that an iterator function yields."""
    pairs: list[tuple[KeyT, ValueT]] = []

    def add(key: KeyT, value: ValueT) -> bool:
        pairs.append((key, value))
        return True

    seq(add)
    return pairs


def backward(xs: Any) -> Iterator[tuple[int, Any]]:
    """slices.Backward: indexes and elements, the last one first."""
    for i in range(len(xs) - 1, -1, -1):
        yield i, xs[i]


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


def pull2(
    seq: Any, zero: Any, zero_value: Any
) -> tuple[Callable[[], tuple[Any, Any, bool]], Callable[[], None]]:
    """iter.Pull2: next() gives a pair and whether there was one; stop() ends it."""
    puller = Puller(seq)

    def next_pair() -> tuple[Any, Any, bool]:
        values = puller.next()
        return (zero, zero_value, False) if values is None else (*values, True)

    return next_pair, puller.stop


def pulled(seq: Callable[[Callable[..., bool]], object]) -> Iterator[Any]:
    """The values of an iterator function, to be gone over by a for loop."""
    puller = Puller(seq)
    try:
        while (values := puller.next()) is not None:
            yield values[0] if len(values) == 1 else values
    finally:
        puller.stop()


def pull_from(
    items: Iterable[ItemT], zero: ItemT
) -> tuple[Callable[[], tuple[ItemT, bool]], Callable[[], None]]:
    """iter.Pull: next() gives a value and whether there was one; stop() ends it."""
    left = [iter(items)]

    def next_item() -> tuple[ItemT, bool]:
        for item in left[0] if left else ():
            return item, True
        return zero, False

    return next_item, left.clear


def pull2_from(
    pairs: Iterable[tuple[KeyT, ValueT]], zero: KeyT, zero_value: ValueT
) -> tuple[Callable[[], tuple[KeyT, ValueT, bool]], Callable[[], None]]:
    """iter.Pull2: next() gives a pair and whether there was one; stop() ends it."""
    left = [iter(pairs)]

    def next_pair() -> tuple[KeyT, ValueT, bool]:
        for key, value in left[0] if left else ():
            return key, value, True
        return zero, zero_value, False

    return next_pair, left.clear
