"""Timers between threads: as `timers`, and any goroutine may stop, reset or receive.

    timeout = thread_after(1.5); timer = ThreadTimer(1.5); ticker = ThreadTicker(0.1)
    timer = thread_after_func(1.5, f, x)    # time.AfterFunc(d, func() { f(x) })

A timer is a deadline and the goroutines that wait for it: it has no thread of its own.
"""

import time
from collections import OrderedDict
from collections.abc import Callable, Iterator
from math import inf

from go2mp.runtime.thread_channels import thread_select
from go2mp.runtime.threads import Threads, Waiter, go_thread


class ThreadTimer:
    """A timer; also the channel on which it tells that its time has come."""

    def __init__(self, seconds: float) -> None:
        self.deadline = time.monotonic() + seconds
        self.receivers: OrderedDict[tuple[Waiter, int], None] = OrderedDict()

    def stop(self) -> bool:
        """Stops it; False when it had been received or stopped."""
        with Threads.lock:
            active, self.deadline = self.deadline < inf, inf
            self.wake_all()
        return active

    def reset(self, seconds: float) -> bool:
        """Starts it again; False when it had been received or stopped."""
        active = self.stop()
        with Threads.lock:
            self.deadline = time.monotonic() + seconds
            self.wake_all()
        return active

    def wake_all(self) -> None:
        """Lets those that wait look at the deadline again."""
        for waiter, _ in self.receivers:
            waiter.wake()

    def try_recv(self) -> tuple[float, bool] | None:
        """Receives the time if its time has come (the lock is held)."""
        if self.deadline > time.monotonic():
            return None
        self.deadline = inf
        return time.time(), True

    def recv(self) -> float:
        """Waits for its time."""
        return float(thread_select(self)[1])


class ThreadTicker(ThreadTimer):
    """A timer that starts again by itself; ticks that nobody waits for are dropped."""

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds)
        self.period = seconds

    def reset(self, seconds: float) -> bool:
        """Changes the period."""
        self.period = seconds
        return super().reset(seconds)

    def try_recv(self) -> tuple[float, bool] | None:
        """Receives the time if its time has come (the lock is held)."""
        deadline = self.deadline
        received = super().try_recv()
        if received is not None:
            late = time.monotonic() - deadline
            self.deadline = deadline + self.period * (late // self.period + 1)
        return received

    def __iter__(self) -> Iterator[float]:
        while True:
            yield self.recv()


def thread_after(seconds: float) -> ThreadTimer:
    """time.After."""
    return ThreadTimer(seconds)


class ThreadFuncTimer(ThreadTimer):
    """A time.AfterFunc: calls a function in a goroutine of its own."""

    def __init__(
        self, seconds: float, function: Callable[..., object], *args: object
    ) -> None:
        super().__init__(seconds)
        self.function, self.args = function, args
        go_thread(self.run)

    def reset(self, seconds: float) -> bool:
        """Starts it again; False when it had fired or been stopped."""
        active = super().reset(seconds)
        go_thread(self.run)
        return active

    def run(self) -> None:
        """Waits for the deadline, which may move, and calls the function."""
        with Threads.lock:
            while self.try_recv() is None:
                if self.deadline == inf:
                    return  # stopped
                waiter = Waiter()
                self.receivers[waiter, 0] = None
                waiter.wait(max(0.0, self.deadline - time.monotonic()))
                del self.receivers[waiter, 0]
        self.function(*self.args)


def thread_after_func(
    seconds: float, function: Callable[..., object], *args: object
) -> ThreadFuncTimer:
    """time.AfterFunc."""
    return ThreadFuncTimer(seconds, function, *args)
