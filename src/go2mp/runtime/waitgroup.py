"""sync.WaitGroup between processes, where `Process.join` does not suffice.

    wg = WaitGroup(); wg.add(1); go(work, wg); wg.wait()     # and wg.done() in work
    wg.go(work, x)                                           # wg.Go(func() { work(x) })

Where each goroutine is counted once, right before it starts, and says Done at its end,
the idiom is to keep the processes and join them (see `idioms`). The helper travels as an
argument and may be counted and awaited in any goroutine.
"""

from collections.abc import Callable
from contextlib import suppress
from ctypes import c_int64
from multiprocessing import RawValue

from go2mp.runtime.goroutines import Program, Waiters, go
from go2mp.runtime.panics import Goexit, Panic


class WaitGroup:
    """A sync.WaitGroup that counts goroutines in all processes."""

    def __init__(self) -> None:
        self.program = Program.current()
        self.count = RawValue(c_int64)
        self.waiters = Waiters(self.program)

    def add(self, delta: int = 1) -> None:
        """Counts goroutines that will be waited for."""
        with self.program.lock:
            self.count.value += delta
            if self.count.value < 0:
                raise Panic("sync: negative WaitGroup counter")
            if self.count.value == 0:
                self.waiters.release(self.waiters.count.value)

    def done(self) -> None:
        """Says that a goroutine has ended."""
        self.add(-1)

    def wait(self) -> None:
        """Waits until all of them have ended."""
        with self.program.lock:
            while self.count.value:
                self.waiters.wait()

    def go(self, function: Callable[..., object], *args: object) -> None:
        """Starts a goroutine and counts it until it ends."""
        self.add(1)
        go(self.run, function, *args)

    def run(self, function: Callable[..., object], *args: object) -> None:
        """What the goroutine does; a panic ends the program without done()."""
        with suppress(Goexit):
            function(*args)
        self.done()
