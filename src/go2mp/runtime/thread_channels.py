"""Channels and select between threads, with Go's semantics and Go's own algorithm.

    jobs = ThreadChannel[Job](100)   # as Channel of `channels`
    index, value, ok = thread_select(jobs, (results, total), timeout, default=True)

Values are passed as they are: what Go copies when it sends is copied by the caller.
Channels may be sent through channels. What is offered to thread_select to receive from
has `try_recv` and `receivers`, and perhaps a `deadline` (timers, contexts).

Each channel has a queue of the goroutines that wait to send (with their values) and one
of those that wait to receive; one of the two is empty. A send gives its value to the
first receiver, or puts it into the buffer, or waits; a receive takes from the buffer,
moves the first sender's value up, or takes it from the sender. A select stands in the
queues of all its cases, and leaves them when one has been done.
"""

import random
import time
from collections import OrderedDict, deque
from collections.abc import Iterator
from copy import deepcopy
from typing import Any, Generic, NoReturn

from go2mp.runtime.panics import PlainRuntimeError
from go2mp.runtime.threads import Threads, Waiter, block_thread
from go2mp.runtime.typevars import ItemT


class ThreadChannel(Generic[ItemT]):
    """A Go channel between threads."""

    def __init__(self, capacity: int = 0, zero: Any = None) -> None:
        self.capacity, self.zero = capacity, zero
        self.buffer: deque[ItemT] = deque()
        self.closed = False
        self.senders: OrderedDict[tuple[Waiter, int], ItemT] = OrderedDict()
        self.receivers: OrderedDict[tuple[Waiter, int], None] = OrderedDict()

    def send(self, value: ItemT) -> None:
        """Sends a value: returns when it is in the buffer or, without one, received."""
        with Threads.lock:
            if not self.try_send(value):
                waiter = Waiter()
                self.senders[waiter, 0] = value
                if not waiter.wait()[2]:
                    raise PlainRuntimeError("send on closed channel")

    def recv(self) -> ItemT:
        """Receives a value; the zero value when the channel is closed and empty."""
        return self.recv_ok()[0]

    def recv_ok(self) -> tuple[ItemT, bool]:
        """Receives a value and whether there was one."""
        with Threads.lock:
            received = self.try_recv()
            if received is None:
                waiter = Waiter()
                self.receivers[waiter, 0] = None
                _, *received = waiter.wait()
        value, ok = received
        return value, ok

    def __iter__(self) -> Iterator[ItemT]:
        """What arrives until the channel is closed."""
        value, ok = self.recv_ok()
        while ok:
            yield value
            value, ok = self.recv_ok()

    def close(self) -> None:
        """Closes the channel: nothing more can be sent."""
        with Threads.lock:
            if self.closed:
                raise PlainRuntimeError("close of closed channel")
            self.closed = True
            for waiter, index in [*self.senders, *self.receivers]:
                waiter.wake((index, deepcopy(self.zero), False))
            self.senders.clear()
            self.receivers.clear()

    def length(self) -> int:
        """How many values are in the buffer."""
        return len(self.buffer)

    def try_send(self, value: ItemT) -> bool:
        """Sends if that does not have to wait (the lock is held)."""
        if self.closed:
            raise PlainRuntimeError("send on closed channel")
        while self.receivers:
            (waiter, index), _ = self.receivers.popitem(last=False)
            if waiter.wake((index, value, True)):
                return True
        if len(self.buffer) < self.capacity:
            self.buffer.append(value)
            return True
        return False

    def try_recv(self) -> tuple[ItemT, bool] | None:
        """Receives if that does not have to wait (the lock is held)."""
        while self.senders:
            (waiter, index), value = self.senders.popitem(last=False)
            if waiter.wake((index, None, True)):
                self.buffer.append(value)
                return self.buffer.popleft(), True
        if self.buffer:
            return self.buffer.popleft(), True
        return (deepcopy(self.zero), False) if self.closed else None


class ThreadNilChannel:
    """A nil channel: every operation waits forever."""

    capacity = 0

    def __str__(self) -> str:
        return "<nil>"  # for fmt

    def send(self, value: object) -> NoReturn:
        """Waits forever."""
        block_thread()

    def recv(self) -> NoReturn:
        """Waits forever."""
        block_thread()

    def recv_ok(self) -> NoReturn:
        """Waits forever."""
        block_thread()

    def __iter__(self) -> NoReturn:
        block_thread()

    def close(self) -> NoReturn:
        """Panics."""
        raise PlainRuntimeError("close of nil channel")

    def length(self) -> int:
        """It has no buffer."""
        return 0


THREAD_NIL_CHANNEL: Any = ThreadNilChannel()


def thread_select(*cases: Any, default: bool = False) -> tuple[int, Any, bool]:
    """Waits until a case can go on: its index, what it received, ok. Default: -1."""
    found = [case if isinstance(case, tuple) else (case,) for case in cases]
    usable = [
        (index, *case)
        for index, case in enumerate(found)
        if case[0] is not None and case[0] is not THREAD_NIL_CHANNEL
    ]
    random.shuffle(usable)
    with Threads.lock:
        while True:
            for index, channel, *value in usable:
                if not value:
                    if (received := channel.try_recv()) is not None:
                        return (index, *received)
                elif channel.try_send(value[0]):
                    return index, None, False
            if default:
                return -1, None, False
            outcome = wait_for_any(usable)
            if outcome is not None:
                index, value, ok = outcome
                if len(found[index]) == 1:
                    return index, value, ok
                if not ok:
                    raise PlainRuntimeError("send on closed channel")
                return index, None, False


def wait_for_any(cases: list[Any]) -> tuple[int, Any, bool] | None:
    """Waits in the queues of all cases; None when they are to be looked at again."""
    waiter = Waiter()
    queues = [(case[1].senders if case[2:] else case[1].receivers) for case in cases]
    for (index, _, *value), queue in zip(cases, queues, strict=True):
        queue[waiter, index] = value[0] if value else None
    deadlines = [case[1].deadline for case in cases if hasattr(case[1], "deadline")]
    if deadlines and min(deadlines) < float("inf"):
        outcome = waiter.wait(max(0.0, min(deadlines) - time.monotonic()))
    else:
        outcome = waiter.wait()
    for (index, *_), queue in zip(cases, queues, strict=True):
        queue.pop((waiter, index), None)
    return outcome  # type: ignore[no-any-return]
