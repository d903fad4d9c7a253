"""Timers: time.After, NewTimer, NewTicker, Tick, AfterFunc between processes.

    timeout = after(1.5)             # time.After(1500 * time.Millisecond)
    timer = Timer(1.5)               # time.NewTimer; timer.C is the timer itself
    ticker = Ticker(0.1)             # time.NewTicker
    timer.stop(), timer.reset(2.0)   # as in Go 1.23: nothing stale is ever received
    select(jobs, timeout), timer.recv(), for _ in ticker: ...
    timer = after_func(1.5, f, x)    # time.AfterFunc(d, func() { f(x) })

All times are seconds. A timer is nothing but a deadline: it has no thread and costs
nothing while nobody waits for it; what it gives is the time (time.time()) at which it was
received. It belongs to the goroutine that made it: a timer that several goroutines use
needs `thread_timers`. A plain time-out around one receive from a `Queue` is
`get(timeout=...)`; `time.Sleep` is `time.sleep`.
"""

import time
from collections.abc import Callable, Iterator
from ctypes import c_int64
from math import inf
from multiprocessing import RawArray

from go2mp.runtime.goroutines import Program, go, wait_forever


class Timer:
    """A timer; also the channel on which it tells that its time has come."""

    def __init__(self, seconds: float) -> None:
        self.deadline = time.monotonic() + seconds

    def stop(self) -> bool:
        """Stops it; False when it had been received or stopped."""
        active, self.deadline = self.deadline < inf, inf
        return active

    def reset(self, seconds: float) -> bool:
        """Starts it again; False when it had been received or stopped."""
        active = self.stop()
        self.deadline = time.monotonic() + seconds
        return active

    def can_recv(self) -> bool:
        """Whether its time has come."""
        return self.deadline <= time.monotonic()

    def recv_now(self) -> tuple[float, bool]:
        """Receives the time."""
        self.deadline = inf
        return time.time(), True

    def recv(self) -> float:
        """Waits for its time."""
        if self.deadline == inf:
            wait_forever()
        time.sleep(max(0, self.deadline - time.monotonic()))
        return self.recv_now()[0]


class Ticker(Timer):
    """A timer that starts again by itself; ticks that nobody waits for are dropped."""

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds)
        self.period = seconds

    def reset(self, seconds: float) -> bool:
        """Changes the period."""
        self.period = seconds
        return super().reset(seconds)

    def recv_now(self) -> tuple[float, bool]:
        """Receives the time."""
        late = time.monotonic() - self.deadline
        self.deadline += self.period * (late // self.period + 1)
        return time.time(), True

    def __iter__(self) -> Iterator[float]:
        while True:
            yield self.recv()


def after(seconds: float) -> Timer:
    """time.After."""
    return Timer(seconds)


class FuncTimer:
    """A time.AfterFunc: calls a function in a goroutine of its own."""

    def __init__(self, function: Callable[..., object], *args: object) -> None:
        self.function, self.args = function, args
        self.program = Program.current()
        self.starts = RawArray(c_int64, 2)  # the one that counts (or 0), the last one

    def start(self, seconds: float) -> None:
        """Starts the goroutine that waits."""
        with self.program.lock:
            self.starts[0] = self.starts[1] = number = self.starts[1] + 1
        go(self.run, number, time.monotonic() + seconds)

    def stop(self) -> bool:
        """Stops it; False when it had fired or been stopped."""
        with self.program.lock:
            active = self.starts[0] != 0
            self.starts[0] = 0
            self.program.wake()
        return active

    def reset(self, seconds: float) -> bool:
        """Starts it again; False when it had fired or been stopped."""
        active = self.stop()
        self.start(seconds)
        return active

    def run(self, number: int, deadline: float) -> None:
        """Waits, and calls the function unless the start does not count any more."""
        with self.program.lock:
            while self.starts[0] == number and deadline > time.monotonic():
                self.program.sleep(deadline - time.monotonic())
            if self.starts[0] != number:
                return
            self.starts[0] = 0
        self.function(*self.args)


def after_func(
    seconds: float, function: Callable[..., object], *args: object
) -> FuncTimer:
    """time.AfterFunc."""
    timer = FuncTimer(function, *args)
    timer.start(seconds)
    return timer
