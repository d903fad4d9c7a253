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
